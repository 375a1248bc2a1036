import type { Paragraph, PhrasingContent, Strong, Text } from 'mdast';
import { placeOfWords } from '../markdown/place-of-words.ts';
import type { Markers } from './markers.ts';

/** A paragraph as the paragraphs that its lines begin anew: with a §, a `Stk.` or a letter. */
export function splitParagraph(paragraph: Paragraph, markers: Markers, lines: readonly string[]): readonly Paragraph[] {
	const parts: PhrasingContent[][] = [[]];
	for (const child of paragraph.children) {
		const before = parts.at(-1)?.at(-1);
		if (child.type === 'strong' && before?.type === 'text' && isBoldMarker(child, before, markers)) {
			parts.at(-1)?.splice(-1, 1, { ...before, value: before.value.slice(0, -1) });
			parts.push([child]);
			continue;
		}
		const [first, ...others] = child.type === 'text' ? splitText(child, markers, lines) : [child];
		if (first !== undefined) parts.at(-1)?.push(first);
		parts.push(...others.map((text) => [text]));
	}
	if (parts.length === 1) return [paragraph];
	return parts.map((children) => {
		const place = children[0]?.data?.place ?? paragraph.data?.place;
		return { type: 'paragraph', children, data: { ...paragraph.data, ...(place && { place }) } };
	});
}

function isBoldMarker(strong: Strong, before: Text, markers: Markers): boolean {
	const [words] = strong.children;
	return before.value.endsWith('\n') && words?.type === 'text' && begins(words.value, markers);
}

function splitText(text: Text, markers: Markers, lines: readonly string[]): readonly Text[] {
	const pieces: Text[] = [];
	const all = text.value.split('\n');
	let from = 0;
	for (let line = 1; line <= all.length; line++) {
		if (line < all.length && !begins(all[line] ?? '', markers)) continue;
		const value = all.slice(from, line).join('\n');
		const start = text.data?.place;
		const place = start && (placeOfWords(lines, start, from, all[from] ?? '') ?? { ...start, line: start.line + from });
		pieces.push({ type: 'text', value, data: { ...text.data, ...(place && { place }) } });
		from = line;
	}
	return pieces;
}

function begins(line: string, { section, subsection, letter }: Markers): boolean {
	return [section, subsection, letter].some((marker) => marker.test(line));
}
