import type { List, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Passage } from '../../passage.ts';
import type { Tell } from '../tell.ts';

/** Shorter parts of a compound say nothing. */
const shortest = 5;

/** A list with the heading that it stands right behind. */
interface Headed {
	readonly heading: string;
	readonly depth: number;
	readonly items: readonly string[];
}

/**
 * Items of one word that are made of what another list beside theirs is about: both parts of the compound stand in items there, and
 * neither in another item of its own list.
 */
export function misplaced(root: Root, passages: readonly Passage[], tell: Tell): void {
	const lists = headed(root);
	for (const [index, list] of lists.entries())
		for (const item of list.items) {
			const [word] = /^\p{L}{10,}$/u.exec(item) ?? [];
			if (word === undefined) continue;
			for (const other of [lists[index - 1], lists[index + 1]]) {
				if (other === undefined || other.depth !== list.depth) continue;
				const parts = partsIn(word.toLowerCase(), other.items);
				const own = list.items.filter((one) => one !== item);
				if (parts === undefined || partsIn(word.toLowerCase(), own, 'any') !== undefined) continue;
				const passage = passages.find(({ text }) => text.replace(/^\P{L}+/u, '') === item);
				if (passage === undefined) continue;
				const params = { text: item, list: list.heading, other: other.heading, items: parts };
				tell(passage, 0, { name: 'misplaced', params });
			}
		}
}

function headed({ children }: Root): readonly Headed[] {
	return children.flatMap((node, index) => {
		const before = children[index - 1];
		if (node.type !== 'list' || before?.type !== 'heading') return [];
		return [{ heading: wordsOf(before), depth: before.depth, items: itemsOf(node) }];
	});
}

function itemsOf({ children }: List): readonly string[] {
	return children.map((item) => wordsOf(item));
}

/** Items of which one has the first part of a compound as a word and another ends a word in the second; `any`: one of them is enough. */
function partsIn(word: string, items: readonly string[], how: 'both' | 'any' = 'both'): readonly string[] | undefined {
	for (let at = shortest; at <= word.length - shortest; at++) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		const has = (test: (one: string) => boolean) =>
			items.find((item) => (item.toLowerCase().match(/\p{L}+/gu) ?? []).some(test));
		const [one, two] = [has((other) => other === first), has((other) => other.endsWith(second))];
		if (how === 'any' ? one !== undefined && two !== undefined && one === two : one !== undefined && two !== undefined)
			return [one, two].filter((item): item is string => item !== undefined);
	}
	return undefined;
}
