import type { Paragraph } from 'mdast';

/** The number that a paragraph begins with, and the paragraph without what says it; undefined when it does not. */
export function withoutMarker(
	paragraph: Paragraph,
	marker: RegExp,
): { readonly number: string; readonly rest: Paragraph } | undefined {
	const [first, ...others] = paragraph.children;
	if (first?.type !== 'text') return undefined;
	const found = marker.exec(first.value);
	const number = found?.[1];
	if (found === null || number === undefined) return undefined;
	const value = first.value.slice(found[0].length).replace(/^\n/, '');
	const place = first.data?.place;
	const moved = place && { ...place, column: place.column + found[0].length };
	const text = { ...first, value, data: { ...first.data, ...(moved && { place: moved }) } };
	return { number, rest: { ...paragraph, children: value === '' ? others : [text, ...others] } };
}
