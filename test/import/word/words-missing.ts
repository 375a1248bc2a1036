import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ReadWord } from '../../../scripts/types/index.ts';
import { all } from '../../render/docx/all.ts';
import { parseXml, type XmlElement } from '../../render/docx/parse-xml.ts';
import type { Parts } from './mutate.ts';

/**
 * The words in the text of a Word file that stand neither in what was read nor among what is said, by letters and digits
 * alone. What Word itself shows to nobody – the other version of a drawing, properties – is no text.
 */
export function wordsMissing(parts: Parts, { root, title, remarks, aside }: ReadWord): readonly string[] {
	const said: string[] = [title ?? '', textOf(root), JSON.stringify(remarks), ...aside];
	visit(root, (node) => {
		if (node.type === 'penBlank') said.push(node.label);
		if (node.type === 'image') said.push(node.title ?? '');
	});
	const found = letters(said.join(''));
	const document = parseXml(Buffer.from(parts.get('word/document.xml') ?? '').toString());
	return [...textsIn(document)].filter((text) => !found.includes(letters(text)));
}

function* textsIn(element: XmlElement): Generator<string> {
	for (const child of element.children) {
		if (typeof child === 'string') continue;
		if (child.name === 'mc:AlternateContent') yield* textsIn(all(child, 'mc:Choice')[0] ?? child);
		else if (child.name === 'w:t') yield child.children.filter((each) => typeof each === 'string').join('');
		else yield* textsIn(child);
	}
}

function letters(text: string): string {
	return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
