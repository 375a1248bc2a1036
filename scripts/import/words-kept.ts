import type { Nodes } from 'mdast';
import { parse } from '../fill/markdown/parse.ts';

/** Where a result first says something else than its source. */
export interface Loss {
	/** The line of the source. */
	readonly line: number;
	/** What the source has there, and what the result has. */
	readonly expected: string;
	readonly found: string;
}

/** Letters, their marks, and digits: what words are made of. */
const letters = /[\p{L}\p{M}\p{N}]/gu;

/**
 * Compares the words of a source, in order, with those that its results have when they are read again; how they are parted into
 * lines and words, and what stands between them, does not matter.
 * @param gone numbers of lines whose words were taken out or moved, which has been told
 * @param results what stands before the texts, such as a title, and the texts as Markdown
 */
export function wordsLost(
	source: string,
	gone: ReadonlySet<number>,
	results: readonly { readonly plain?: string; readonly markdown?: string }[],
): Loss | undefined {
	const expected = source
		.split('\n')
		.flatMap((text, index) => (gone.has(index + 1) ? [] : [{ line: index + 1, text: lettersOf(text) }]));
	const found = results
		.map(
			({ plain = '', markdown }) =>
				lettersOf(plain) + (markdown === undefined ? '' : lettersOf(wordsOf(parse(markdown)))),
		)
		.join('');
	let at = 0;
	for (const { line, text } of expected) {
		const there = found.slice(at, at + text.length);
		if (there !== text) {
			const from = [...text].findIndex((_, index) => text[index] !== there[index]);
			return { line, expected: text.slice(from, from + 30), found: found.slice(at + from, at + from + 30) };
		}
		at += text.length;
	}
	const rest = found.slice(at, at + 30);
	return rest === '' ? undefined : { line: expected.at(-1)?.line ?? 1, expected: '', found: rest };
}

function lettersOf(text: string): string {
	return text.match(letters)?.join('') ?? '';
}

/** The words of a tree in order, with the numbers that its lists count. */
function wordsOf(node: Nodes): string {
	if (node.type === 'list' && node.ordered === true)
		return node.children.map((item, index) => `${(node.start ?? 1) + index} ${wordsOf(item)}`).join(' ');
	if ('children' in node) return node.children.map(wordsOf).join(' ');
	return 'value' in node ? node.value : '';
}
