import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Annex } from '../../types/index.ts';
import type { Markers } from './markers.ts';

/** A text with no §§ in which headings such as `Bilag 1` begin annexes, each up to the next or the end. */
export function annexesIn(root: Root, { annex: begins, label }: Markers): Root {
	const children: RootContent[] = [];
	let annex: Annex | undefined;
	for (const node of root.children) {
		const number = node.type === 'heading' ? begins.exec(textOf(node))?.[1] : undefined;
		if (number !== undefined) {
			annex = {
				type: 'annex',
				number: Number(number),
				label: label('annex', number),
				children: [],
				data: { ...node.data },
			};
			children.push(annex);
		}
		(annex?.children ?? children).push(node);
	}
	return { ...root, children };
}
