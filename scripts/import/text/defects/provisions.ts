import type { Piece } from '../pieces.ts';

/** One § of a text, or what stands in it before its first one. */
export interface Provision {
	/** Its words, in small letters. */
	readonly text: string;
	/** By the numbers of its parts, from 1: how many of its items have a number or letter, and how many have none. */
	readonly parts: ReadonlyMap<number, { readonly numbered: number; readonly bare: number }>;
}

/** A document of a file with what may be referred to in it. */
export interface Provisions {
	readonly title: string;
	readonly pieces: readonly Piece[];
	/** By their numbers as written, without spaces. */
	readonly sections: ReadonlyMap<string, Provision>;
}

/** The §§ of a document by their numbers; annexes are none of them. */
export function provisionsOf(title: string, pieces: readonly Piece[]): Provisions {
	const sections = new Map<string, { text: string; parts: Map<number, { numbered: number; bare: number }> }>();
	let section: { text: string; parts: Map<number, { numbered: number; bare: number }> } | undefined;
	let items = { numbered: 0, bare: 0 };
	for (const { type, number, passage, below } of pieces) {
		if (type === 'annex') section = undefined;
		if (type === 'section') {
			items = { numbered: 0, bare: 0 };
			section = { text: '', parts: new Map([[1, items]]) };
			sections.set(number.replace(' ', ''), section);
		}
		if (section === undefined) continue;
		if (type === 'subsection' || type === 'paragraph') {
			items = { numbered: 0, bare: 0 };
			section.parts.set(Number(number), items);
		}
		if ((type === 'point' && below === undefined) || (type === 'letter' && items.numbered >= 0)) items.numbered++;
		if (type === 'item') items.bare++;
		if (type !== 'heading') section.text += ` ${passage.text.toLowerCase()}`;
	}
	return { title, pieces, sections };
}
