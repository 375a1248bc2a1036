import type { Paragraph, Root } from 'mdast';
import { placeOf } from '../../load/yaml/place-of.ts';
import type { DataGroup, Place, Source, WrittenDocument } from '../../types/index.ts';
import { noteProvision, replaceProvision } from './note-provision.ts';
import { provisionAnchor } from './provision-anchor.ts';

/** Reads references in words that stand in a document's front matter. */
export type ReadWords = (root: Root, source: Source) => Root;

/** A part of the fixed text that a company has other words for. */
export interface Deviation {
	readonly anchor: string;
	readonly text: string;
	/** Of its words. */
	readonly place: Place;
}

/** The deviations of a document from the fixed text of its kind, as its front matter declares them. */
export function deviationsOf({ source, data }: Pick<WrittenDocument, 'source' | 'data'>): readonly Deviation[] {
	if (!Array.isArray(data.deviations)) return [];
	return (data.deviations as readonly DataGroup[]).flatMap(({ section, subsection, text }, index) => {
		if (typeof section !== 'string' || typeof text !== 'string') return [];
		const anchor = provisionAnchor(section, typeof subsection === 'string' ? subsection : undefined);
		return { anchor, text, place: placeOf(source.values, ['deviations', index, 'text']) };
	});
}

/** Puts a company's own words in place of parts of the fixed text, as plain text, and says at each that it does. */
export function deviate(body: Root, document: WrittenDocument, readWords: ReadWords): void {
	const { source, language } = document;
	const word = source.kind.words.get('deviates')?.[language];
	for (const { anchor, text, place } of deviationsOf(document)) {
		const root = readWords({ type: 'root', children: paragraphs(text, place) }, source);
		replaceProvision(body, anchor, root.children);
		if (word !== undefined) noteProvision(body, anchor, [{ type: 'text', value: word, data: { place } }], place);
	}
}

function paragraphs(text: string, place: Place): Paragraph[] {
	return text
		.split(/\n\s*\n/u)
		.filter((part) => part.trim() !== '')
		.map((part) => ({
			type: 'paragraph',
			children: [{ type: 'text', value: part.trim().replace(/\s+/gu, ' '), data: { place } }],
			data: { place },
		}));
}
