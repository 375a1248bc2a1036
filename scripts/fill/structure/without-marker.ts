import type { Paragraph, Strong } from 'mdast';

/** A number that a paragraph begins with, and the paragraph without what says it. */
interface Marked {
	readonly number: string;
	readonly rest: Paragraph;
}

/** The number that a paragraph begins with, in bold or plain; undefined when it begins with none. */
export function withoutMarker(paragraph: Paragraph, marker: RegExp): Marked | undefined {
	const [first, ...others] = paragraph.children;
	if (first?.type === 'strong') return afterBold(first, { ...paragraph, children: others }, marker);
	if (first?.type !== 'text') return undefined;
	const found = marker.exec(first.value);
	const number = found?.[1];
	if (found === null || number === undefined) return undefined;
	return { number, rest: without(found[0].length, paragraph) };
}

/** The number of a § is printed in bold, and what was printed can be read again. */
function afterBold({ children: [words, more] }: Strong, rest: Paragraph, marker: RegExp): Marked | undefined {
	if (words?.type !== 'text' || more !== undefined) return undefined;
	const found = marker.exec(words.value);
	const number = found?.[1];
	if (number === undefined || found?.[0] !== words.value) return undefined;
	const [next] = rest.children;
	return { number, rest: without(next?.type === 'text' ? next.value.search(/[^ \t\u00a0]|$/) : 0, rest) };
}

/** Without its first letters, and without an end of line after them. */
function without(letters: number, paragraph: Paragraph): Paragraph {
	const [first, ...others] = paragraph.children;
	if (first?.type !== 'text') return paragraph;
	const value = first.value.slice(letters).replace(/^\n/, '');
	const place = first.data?.place;
	const moved = place && { ...place, column: place.column + letters };
	const text = { ...first, value, data: { ...first.data, ...(moved && { place: moved }) } };
	return { ...paragraph, children: value === '' ? others : [text, ...others] };
}
