import type { Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { markersOf } from '../../fill/structure/markers.ts';
import type { StructureWords } from '../../types/index.ts';

/** A model text and its annexes, each without the heading that numbers it. */
export function partsOfModel(
	{ children }: Root,
	words: StructureWords,
): { readonly text: Root; readonly annexes: readonly Root[] } {
	const { annex } = markersOf(words);
	const parts: RootContent[][] = [[]];
	for (const node of children) {
		if (node.type === 'heading' && annex.test(wordsOf(node))) parts.push([]);
		else parts.at(-1)?.push(parts.length > 1 ? raised(node) : node);
	}
	const [text = [], ...annexes] = parts.map((part): Root => ({ type: 'root', children: part }));
	return { text: 'children' in text ? text : { type: 'root', children: [] }, annexes };
}

/** Headings of an annex stand on their own there. */
function raised(node: RootContent): RootContent {
	return node.type === 'heading' && node.depth > 2 ? { ...node, depth: 2 } : node;
}
