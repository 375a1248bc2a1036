import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';
import { slug } from '../../fill/names/slug.ts';
import { setAnchors } from '../../fill/references/anchors.ts';
import type { ReadWord, WordRequest } from '../../types/index.ts';
import { lostWords } from './account.ts';
import { boxedItems } from './blocks/boxed-items.ts';
import { columnsByLook } from './blocks/columns-by-look.ts';
import type { FlatBlock } from './blocks/flat.ts';
import { flatten } from './blocks/flatten.ts';
import { findHeadings } from './blocks/headings.ts';
import { itemsByLook } from './blocks/items-by-look.ts';
import { type NestOptions, nest } from './blocks/nest.ts';
import { withoutOwnFrame } from './blocks/own-frame.ts';
import { pensByLook } from './blocks/pens-by-look.ts';
import { tableOf } from './blocks/table.ts';
import { mayLeadTo } from './inline/fields.ts';
import { textOfPieces } from './inline/piece.ts';
import { readNumbering } from './numbering.ts';
import { createPictures } from './pictures.ts';
import type { Reading } from './reading.ts';
import { createRemarks, type Remarks } from './remarks.ts';
import { readStyles } from './styles.ts';
import { Unreadable } from './unreadable.ts';
import { wordParts } from './word-parts.ts';
import { childOf, elementsOf, settingOf, within, type XmlElement } from './xml/xml-element.ts';

/**
 * Reads a Word file as a tree of plain Markdown, with all that is to be said of it.
 * @throws Unreadable where it cannot be taken in whole
 */
export function readWord(
	all: ReadonlyMap<string, Uint8Array>,
	{ name, changes, fields = false }: WordRequest,
): ReadWord {
	const parts = wordParts(all);
	const remarks = createRemarks();
	const own = parts.properties.has('documentId') || parts.properties.get('category') === 'handbook';
	const reading: Reading = {
		parts,
		styles: readStyles(parts.styles),
		numbering: readNumbering(parts.numbering),
		pictures: createPictures(slug(name).toLowerCase() || 'bilde', parts, remarks),
		remarks,
		notes: { referred: [], bookmarks: new Map() },
		changes,
		fields,
		own,
		paragraph: 0,
	};
	tell(reading);
	const body = childOf(parts.document.root, 'w:body');
	if (body === undefined) throw new Unreadable('damaged');
	const written = flatten(body, parts.document.targets, reading);
	const framed = own ? ownText(written, reading) : byLook(written, remarks);
	const flat = framed.filter((block) => !isContents(block));
	const headings = findHeadings(flat, own, remarks);
	const { title } = headings;
	const nesting: NestOptions = {
		own,
		textLeft: usualLeft(flat),
		levels: headings.levels,
		table: (table) => tableOf(table, (blocks) => nest(blocks, nesting), own, remarks),
	};
	const text = flat.filter((block) => block !== title);
	const root: Root = { type: 'root', children: [...nest(text, nesting), ...notesOf(reading, nesting)] };
	if (title !== undefined) remarks.setAside(textOfPieces(title.pieces));
	settleLinks(root, { own: own || fields, remarks });
	const lost = lostWords(reading, [root], remarks.aside);
	return {
		title: title === undefined ? undefined : textOfPieces(title.pieces).replaceAll(/\s+/gu, ' ').trim(),
		languageTag: languageOf(reading),
		root,
		pictures: reading.pictures.kept,
		pictureHashes: reading.pictures.hashes,
		remarks: remarks.all,
		aside: remarks.aside,
		properties: parts.properties,
		own,
		lost,
	};
}

/** The author's text of one of our own files; in one that another program has saved since, items may have lost their boxes. */
function ownText(written: readonly FlatBlock[], { parts, remarks }: Reading): readonly FlatBlock[] {
	const text = withoutOwnFrame(written, remarks);
	return parts.program === 'Regelrett' ? text : boxedItems(text);
}

/** What other programs' users set by typing. */
function byLook(written: readonly FlatBlock[], remarks: Remarks): readonly FlatBlock[] {
	return columnsByLook(pensByLook(itemsByLook(written, remarks), remarks), remarks);
}

/** What is said of the file as a whole: what it holds beside its text. */
function tell({ parts, remarks, changes, own }: Reading): void {
	const names = [...parts.all.keys()];
	if (names.some((name) => /vbaproject|vbadata/iu.test(name))) remarks.say('macros', 0, {});
	const objects = names.filter((name) => /^word\/(?:embeddings|activex)\/|\.ole$/iu.test(name));
	for (const _ of objects) remarks.say('embedded', 0, { what: 'object' });
	for (const { root } of own ? [] : parts.edges) {
		const text = within(root, 'w:p')
			.map(wordsIn)
			.filter((line) => line !== '')
			.join(' · ');
		if (text !== '') remarks.say('edge', 0, { what: root.name === 'w:hdr' ? 'head' : 'foot', text });
	}
	const marks = within(parts.document.root, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo');
	if (marks.length === 0) return;
	const authors = new Set(marks.map(({ attributes }) => attributes['w:author'] ?? ''));
	remarks.say('tracked', 0, { count: marks.length, authors: [...authors].filter(Boolean).sort(), as: changes });
}

function languageOf({ parts: { styles, properties } }: Reading): string | undefined {
	const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
	return properties.get('language') ?? settingOf(defaults, 'w:lang');
}

function wordsIn(paragraph: XmlElement): string {
	return within(paragraph, 'w:t', 'w:tab', 'w:ptab')
		.flatMap(({ name, children }) => (name === 'w:t' ? children : [' ']))
		.join('')
		.replaceAll(/\s+/gu, ' ')
		.trim();
}

function isContents(block: FlatBlock): boolean {
	return block.type === 'paragraph' && block.contents;
}

/** Where most of the running text begins. */
function usualLeft(flat: readonly FlatBlock[]): number {
	const counts = new Map<number, number>();
	for (const block of flat) {
		if (block.type !== 'paragraph' || block.numbered !== undefined || block.style.role.type === 'list') continue;
		counts.set(block.left, (counts.get(block.left) ?? 0) + textOfPieces(block.pieces).length);
	}
	return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

/** The notes that the text refers to, in the order in which it does; notes may refer to further ones. */
function notesOf(reading: Reading, nesting: NestOptions): readonly RootContent[] {
	const definitions: FootnoteDefinition[] = [];
	const { referred } = reading.notes;
	for (let index = 0; index < referred.length; index++) {
		const { kind, id, name } = referred[index] ?? { kind: 'footnote', id: '', name: '' };
		const part = kind === 'footnote' ? reading.parts.footnotes : reading.parts.endnotes;
		const note = part && elementsOf(part.root).find(({ attributes }) => attributes['w:id'] === id);
		const flat = part && note ? flatten(note, part.targets, reading) : [];
		const children = nest(flat, { ...nesting, levels: new Map() });
		definitions.push({ type: 'footnoteDefinition', identifier: name, label: name, children: children as never });
	}
	loose(reading);
	const endnotes = referred.filter(({ kind }) => kind === 'endnote').length;
	if (endnotes > 0) reading.remarks.say('endnotes', 0, { count: endnotes });
	return definitions;
}

/** Notes whose references have gone are told, with their words. */
function loose({ parts, notes, remarks }: Reading): void {
	for (const kind of ['footnote', 'endnote'] as const) {
		const root = parts[`${kind}s`]?.root;
		for (const note of root === undefined ? [] : elementsOf(root)) {
			const { 'w:id': id, 'w:type': type = 'normal' } = note.attributes;
			const text = within(note, 'w:p').map(wordsIn).join(' ').trim();
			if (type !== 'normal' || text === '' || notes.referred.some((each) => each.kind === kind && each.id === id))
				continue;
			remarks.say('looseNote', 0, { text });
			remarks.setAside(text);
		}
	}
}

/** Links within the text lead to the anchors of its headings; what leads where no document may is its words alone. */
function settleLinks(root: Root, { own, remarks }: Pick<Reading, 'own' | 'remarks'>): void {
	const anchors = new Map<string, string>();
	setAnchors(root);
	visit(root, 'heading', ({ data }) => {
		const { anchor, bookmarks } = (data ?? {}) as { anchor?: string; bookmarks?: readonly string[] };
		for (const bookmark of bookmarks ?? []) if (anchor !== undefined) anchors.set(bookmark, anchor);
	});
	const settle = (node: Nodes): void => {
		if (!('children' in node)) return;
		const settled = (node.children as Nodes[]).flatMap((child): Nodes[] => {
			settle(child);
			if (child.type !== 'link') return [child];
			const url = addressOf(child.url);
			if (url !== undefined) return [{ ...child, url }];
			if (!child.url.startsWith('#'))
				remarks.say('outsideLink', 0, { address: child.url.slice(0, 200), text: textOf(child) });
			return child.children;
		});
		(node as { children: unknown[] }).children = settled;
		delete node.data;
	};
	settle(root);

	function addressOf(url: string): string | undefined {
		if (url.startsWith('#')) {
			const bookmark = decoded(url.slice(1));
			if (own && annex.test(bookmark)) return undefined;
			const anchor = anchors.get(bookmark);
			return anchor === undefined ? undefined : `#${anchor}`;
		}
		if (own && /^[^:]+\.docx(?:#|$)/u.test(url)) return ownDocument(url);
		return mayLeadTo(url) ? readable(url.trim()) : undefined;
	}
}

/** What annexes are known by in our own files: their names are found in the words again. */
const annex = /^bilag\d+$/u;

/** A link to another document as an author writes it; what stood between the words of an anchor, Word has no letter for. */
function ownDocument(url: string): string {
	const [path = '', bookmark] = decoded(url).split('#');
	const anchor = bookmark === undefined ? '' : `#${bookmark.replaceAll('_', '-')}`;
	return `${path.replace(/\.docx$/u, '.md')}${anchor}`;
}

/** One way to write an address, whichever program wrote the file: letters as they are, no stroke behind a bare host. */
function readable(address: string): string {
	return address.replaceAll(/(?:%[89a-f][0-9a-f])+/giu, decoded).replace(/^(https?:\/\/[^/?#]+)\/$/iu, '$1');
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
