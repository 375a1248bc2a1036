import type { PhrasingContent, Text } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { keyOf, spaced } from '../key-of.ts';
import type { Emphasis, Token } from './token.ts';

/** Takes a line apart: words, numbers, spaces and signs one by one; links, notes, pictures, blanks and code as they are. */
export function tokensOf(nodes: readonly PhrasingContent[], within: readonly Emphasis[] = []): readonly Token[] {
	return nodes.flatMap((node): readonly Token[] => {
		if (node.type === 'text') return textTokens(node, within);
		if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
			return tokensOf(node.children, [...within, node.type]);
		const key = `${within.join(' ')}|${keyOf(node)}`;
		return [{ key, node, within, type: 'whole', length: wordsOf(node).length }];
	});
}

function textTokens(node: Text, within: readonly Emphasis[]): readonly Token[] {
	return [...node.value.matchAll(piece)].map(([value]) => ({
		key: `${within.join(' ')}|${spaced(value)}`,
		node: { ...node, value },
		within,
		type: typeOf(value),
		length: value.length,
	}));
}

/** A § with its number; a number or day with all that belongs to it; a word; a space; any other sign. */
const piece =
	/§§?[\s\u00a0]?\d+(?:\u00a0[A-Za-z](?![\p{L}\p{N}]))?(?:[-–]\d+)*|\p{N}+(?:[.,:\u00a0\u202f/-]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*|[ \t\n]+|./gsu;

function typeOf(value: string): Token['type'] {
	if (/^[.!?:]$/.test(value)) return 'end';
	if (/^\s+$/u.test(value)) return 'space';
	return /[\p{L}\p{N}]/u.test(value) ? 'word' : 'sign';
}
