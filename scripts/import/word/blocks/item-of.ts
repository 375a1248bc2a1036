import type { FlatParagraph } from './flat.ts';

/** What an item says of its list. */
export interface Item {
	readonly ordered: boolean;
	/** Which list it is counted in; bullets are all alike. */
	readonly list: string;
	readonly level: number;
	readonly number: number;
	/** Where it belongs is told by how far in it stands. */
	readonly byPlace: boolean;
}

/** What item a paragraph is; undefined where it is none, or its number is not one that Markdown counts. */
export function itemOf(paragraph: FlatParagraph, _own: boolean): Item | undefined {
	const { numbered, pieces, style } = paragraph;
	if (['heading', 'title', 'code'].includes(style.role.type) && numbered?.list !== byLook) return undefined;
	if (numbered === undefined) {
		const first = pieces.find((piece) => piece.type !== 'text' || piece.text.trim() !== '');
		if (first?.type !== 'box') return undefined;
		return { ordered: false, list: 'bullets', level: 0, number: 1, byPlace: true };
	}
	const { list, level, format, number, label } = numbered;
	const byPlace = list === byLook;
	if (format === 'bullet') return { ordered: false, list: 'bullets', level, number: 1, byPlace };
	if (format !== 'decimal' || !/^\d{1,9}[.)]?$/u.test(label)) return undefined;
	return { ordered: true, list: `${list} ${level}`, level, number, byPlace };
}

/** The list of items that only look like ones. */
export const byLook = 'look';

/** What is written before a paragraph whose number Markdown cannot count: `§ 5.`, `a)`, `2.1`. */
export function labelOf(paragraph: FlatParagraph): string | undefined {
	const { numbered } = paragraph;
	if (numbered === undefined || numbered.label === '' || itemOf(paragraph, false) !== undefined) return undefined;
	return numbered.label.replaceAll(/[\u00a0\t]/gu, ' ').trim();
}
