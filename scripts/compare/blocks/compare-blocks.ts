import type { RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { keyOf } from '../key-of.ts';
import { align, type Match } from '../sequence/align.ts';
import { type Candidate, pair } from '../sequence/pair.ts';
import { profileOf } from '../sequence/similarity.ts';
import { joinBlock } from './join-block.ts';
import { makeOf } from './make-of.ts';
import { marked } from './marked.ts';
import { nameOf } from './name-of.ts';

/** Two versions of blocks, items or rows as one list of them: what both have, what is worded otherwise, what was taken out and what was put in. */
export function compareBlocks(earlier: readonly RootContent[], later: readonly RootContent[]): RootContent[] {
	const same = align(earlier.map(keyOf), later.map(keyOf));
	const compared: RootContent[] = [];
	let [a, b] = [0, 0];
	for (const [i, j] of [...same, [earlier.length, later.length] as Match]) {
		compared.push(...compareGap(earlier.slice(a, i), later.slice(b, j)));
		const kept = later[j];
		if (kept !== undefined) compared.push(kept);
		[a, b] = [i + 1, j + 1];
	}
	return compared;
}

function compareGap(earlier: readonly RootContent[], later: readonly RootContent[]): RootContent[] {
	const compared: RootContent[] = [];
	let [a, b] = [0, 0];
	for (const [i, j] of [...versionsIn(earlier, later), [earlier.length, later.length] as Match]) {
		compared.push(...earlier.slice(a, i).map((part) => marked(part, 'deletion')));
		compared.push(...later.slice(b, j).map((part) => marked(part, 'insertion')));
		const [before, after] = [earlier[i], later[j]];
		if (before !== undefined && after !== undefined) compared.push(joinBlock(before, after));
		[a, b] = [i + 1, j + 1];
	}
	return compared;
}

function versionsIn(earlier: readonly RootContent[], later: readonly RootContent[]): readonly Match[] {
	const [left, right] = [earlier, later].map((parts) =>
		parts.flatMap((part, index) => {
			const make = makeOf(part);
			return make === undefined ? [] : [{ index, candidate: candidateOf(part, make) }];
		}),
	);
	if (!left?.length || !right?.length) return [];
	const pairs = pair(
		left.map(({ candidate }) => candidate),
		right.map(({ candidate }) => candidate),
	);
	return pairs.map(([a, b]): Match => [left[a]?.index ?? 0, right[b]?.index ?? 0]);
}

function candidateOf(part: RootContent, make: string): Candidate {
	return { make, name: nameOf(part), words: profileOf(wordsInRow(part)) };
}

/** The words of blocks beside each other are words of their own. */
function wordsInRow(part: RootContent): string {
	if (part.type === 'paragraph' || part.type === 'heading' || part.type === 'tableCell' || !('children' in part))
		return wordsOf(part);
	return part.children.map(wordsInRow).join(' ');
}
