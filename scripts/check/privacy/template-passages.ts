import type { Element } from '@xmldom/xmldom';
import { paragraphText } from '../../fill/word-template/paragraph-text.ts';
import { rootOf } from '../../fill/word-template/root-of.ts';
import { around, elements } from '../../fill/word-template/word-xml.ts';
import type { WordPart, WordTemplate } from '../../types/index.ts';
import type { Passage } from './passage.ts';
import { besideImage } from './pictured-passages.ts';

/** What a firm's own Word file says: heads, feet, text, properties, what is said of pictures, and where links lead. */
export function templatePassages({ file, parts }: WordTemplate): readonly Passage[] {
	return [...parts].flatMap(([name, bytes]) => {
		const root = rootIn(name, bytes);
		const texts = root === undefined ? besideImage(bytes) : textsIn(root);
		const part = partOf(name, root);
		const placeOf = () => ({ file, line: 1, column: 1 });
		return texts.filter((text) => text.trim() !== '').map((text) => ({ text, label: '', part, placeOf }));
	});
}

/** Undefined for pictures, fonts, and what can be read by nobody and is taken over by nothing. */
function rootIn(name: string, bytes: Uint8Array): Element | undefined {
	if (!/\.(?:xml|rels)$/iu.test(name)) return undefined;
	try {
		return rootOf(bytes);
	} catch {
		return undefined;
	}
}

function textsIn(root: Element): readonly string[] {
	const all = [root, ...root.getElementsByTagNameNS('*', '*')];
	const leaves = all.filter((one) => one.getElementsByTagNameNS('*', '*').length === 0);
	return [
		...elements(root, 'p').map(paragraphText),
		...leaves.filter((one) => around(one, 'p') === undefined).map(({ textContent }) => textContent ?? ''),
		...all.flatMap(({ attributes }) => [...attributes].filter(isWorded).map(({ value }) => value)),
	];
}

/** Alternative texts, names of pictures and styles, and addresses. */
function isWorded({ localName }: { readonly localName: string | null }): boolean {
	return ['descr', 'title', 'name', 'alt', 'Target'].includes(localName ?? '');
}

function partOf(name: string, root: Element | undefined): WordPart {
	if (/^docProps\//iu.test(name)) return 'properties';
	const parts: Readonly<Record<string, WordPart>> = { hdr: 'head', ftr: 'foot', document: 'text' };
	return parts[root?.localName ?? ''] ?? 'other';
}
