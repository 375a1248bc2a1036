import type { Element } from '@xmldom/xmldom';
import { type Decision, decide } from './decide.ts';
import { type ListLabels, listLabels } from './list-labels.ts';
import { unzipped } from './unzipped.ts';
import { attribute, below, rootIn, within } from './xml.ts';

/** A Word file as its readers see it. */
export interface ReadWord {
	readonly text: readonly ReadBlock[];
	/** By section and page: `header default`. */
	readonly edges: Readonly<Record<string, readonly ReadBlock[]>>;
}

export type ReadBlock = ReadParagraph | { readonly rows: readonly (readonly (readonly ReadBlock[])[])[] };

export interface ReadParagraph {
	readonly style?: string | undefined;
	/** Level and number or bullet. */
	readonly label?: string | undefined;
	readonly words: readonly Words[];
}

/** Words of one look; a note stands where it is referred to, a picture as its alternative text. */
export interface Words {
	readonly text: string;
	readonly look: string;
	readonly link?: string | undefined;
	readonly note?: readonly ReadBlock[] | undefined;
}

/** Reads a file, after all of its tracked changes have been accepted or rejected. A file that holds others is no file. */
export function readWord(bytes: Uint8Array, decision?: Decision): ReadWord {
	const files = unzipped(bytes);
	const part = (path: string): Element | undefined => {
		const root = rootIn(files.get(path));
		if (root !== undefined && decision !== undefined) decide(root, decision);
		for (const name of ['w:ins', 'w:del', 'w:pPrChange', 'w:delText'])
			if (decision === undefined && within(root, name).length > 0) throw new Error(`A ${name} is left in ${path}`);
		return root;
	};
	const labels = listLabels(rootIn(files.get('word/numbering.xml')));
	const document = part('word/document.xml');
	const notes = new Map(below(part('word/footnotes.xml')).map((note) => [attribute(note, 'w:id'), note]));
	const targets = targetsIn(rootIn(files.get('word/_rels/document.xml.rels')));
	const noteTargets = targetsIn(rootIn(files.get('word/_rels/footnotes.xml.rels')));
	const noteReader: Reader = { labels, targets: noteTargets, note: () => undefined };
	const note = (id: string | undefined) => blocksIn(notes.get(id), noteReader);
	const edges = within(document, 'w:sectPr').flatMap((section, index) =>
		below(section)
			.filter(({ nodeName }) => /^w:(?:header|footer)Reference$/u.test(nodeName))
			.map((reference) => {
				const path = `word/${targets.get(attribute(reference, 'r:id') ?? '') ?? ''}`;
				const kind = reference.nodeName.slice(2, 8);
				const reader: Reader = { labels, targets: new Map(), note: () => undefined };
				return [`${index} ${kind} ${attribute(reference, 'w:type')}`, blocksIn(part(path), reader)] as const;
			}),
	);
	const [body] = below(document, 'w:body');
	return { text: blocksIn(body, { labels, targets, note }), edges: Object.fromEntries(edges) };
}

interface Reader {
	readonly labels: ListLabels;
	readonly targets: ReadonlyMap<string, string>;
	readonly note: (id: string | undefined) => readonly ReadBlock[] | undefined;
}

function targetsIn(relationships: Element | undefined): ReadonlyMap<string, string> {
	return new Map(
		below(relationships).map((each) => [attribute(each, 'Id') ?? '', attribute(each, 'Target') ?? ''] as const),
	);
}

function blocksIn(container: Element | undefined, reader: Reader): readonly ReadBlock[] {
	return below(container).flatMap((block): readonly ReadBlock[] => {
		if (block.nodeName === 'w:p') return [paragraph(block, reader)];
		if (block.nodeName === 'w:sdt') return blocksIn(below(block, 'w:sdtContent')[0], reader);
		if (block.nodeName !== 'w:tbl') return [];
		const rows = below(block, 'w:tr').map((row) => below(row, 'w:tc').map((cell) => blocksIn(cell, reader)));
		return [{ rows }];
	});
}

function paragraph(element: Element, reader: Reader): ReadParagraph {
	const [properties] = below(element, 'w:pPr');
	return {
		style: attribute(below(properties, 'w:pStyle')[0]),
		label: reader.labels(element),
		words: joined(wordsIn(element, undefined, reader)),
	};
}

function wordsIn(element: Element, link: string | undefined, reader: Reader): readonly Words[] {
	return below(element).flatMap((child): readonly Words[] => {
		if (child.nodeName === 'w:r') return wordsOfRun(child, link, reader);
		if (child.nodeName === 'w:sdt') return wordsIn(below(child, 'w:sdtContent')[0] ?? child, link, reader);
		if (child.nodeName !== 'w:hyperlink') return [];
		const target = reader.targets.get(attribute(child, 'r:id') ?? '') ?? '';
		return wordsIn(child, `${target}#${attribute(child, 'w:anchor') ?? ''}`, reader);
	});
}

function wordsOfRun(run: Element, link: string | undefined, reader: Reader): readonly Words[] {
	const [properties] = below(run, 'w:rPr');
	const look = ['w:b', 'w:i', 'w:strike']
		.filter((name) => below(properties, name).length > 0)
		.concat(attribute(below(properties, 'w:rStyle')[0]) ?? [])
		.join(' ');
	return below(run).flatMap((piece): readonly Words[] => {
		if (piece.nodeName === 'w:footnoteReference')
			return [{ text: '*', look: '', note: reader.note(attribute(piece, 'w:id')) }];
		const text = texts[piece.nodeName]?.(piece) ?? '';
		return text === '' ? [] : [{ text, look, link }];
	});
}

const texts: Readonly<Record<string, (piece: Element) => string>> = {
	'w:t': ({ textContent }) => textContent ?? '',
	'w:delText': ({ textContent }) => textContent ?? '',
	'w:tab': () => '\t',
	'w:br': () => '\n',
	'w:drawing': (drawing) => `[${attribute(within(drawing, 'wp:docPr')[0], 'descr') ?? ''}]`,
};

function joined(words: readonly Words[]): readonly Words[] {
	const joined: Words[] = [];
	for (const each of words) {
		const last = joined.at(-1);
		if (last && !last.note && !each.note && last.look === each.look && last.link === each.link)
			joined[joined.length - 1] = { ...last, text: last.text + each.text };
		else joined.push(each);
	}
	return joined;
}
