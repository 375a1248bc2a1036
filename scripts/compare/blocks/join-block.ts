import type { PhrasingContent, RootContent } from 'mdast';
import type { Was } from '../../types/index.ts';
import { comparePhrasing } from '../phrasing/compare-phrasing.ts';
import { compareBlocks } from './compare-blocks.ts';

/** Two versions of one part, of the same make: the later one, with what was changed within it. */
export function joinBlock<Part extends RootContent>(earlier: Part, later: Part): Part {
	if (!('children' in earlier) || !('children' in later)) throw new Error(`A ${later.type} has no versions`);
	const children = joinChildren(later.type, earlier.children, later.children);
	const was = calledBefore(earlier, later);
	return { ...later, children, ...(was && { data: { ...later.data, was } }) };
}

function joinChildren(type: RootContent['type'], earlier: RootContent[], later: RootContent[]): RootContent[] {
	switch (type) {
		case 'paragraph':
		case 'heading':
		case 'tableCell':
			return comparePhrasing(earlier as PhrasingContent[], later as PhrasingContent[]);
		case 'tableRow':
			return later.map((cell, column) => joinBlock(earlier[column] ?? cell, cell));
		case 'table':
			return joinRows(earlier, later);
		default:
			return compareBlocks(earlier, later);
	}
}

/** The first row is the header of both, whatever stands in it. */
function joinRows([header, ...earlier]: RootContent[], [laterHeader, ...later]: RootContent[]): RootContent[] {
	if (header === undefined || laterHeader === undefined) return later;
	return [joinBlock(header, laterHeader), ...compareBlocks(earlier, later)];
}

/** How the part was called, where the later version calls it otherwise. */
function calledBefore(earlier: RootContent, later: RootContent): Was | undefined {
	const [before, after] = [numberOf(earlier), numberOf(later)];
	const anchor = earlier.data?.anchor;
	const was: Was = {
		...(before !== undefined && before.number !== after?.number && before),
		...(anchor !== undefined && anchor !== later.data?.anchor && { anchor }),
	};
	return Object.keys(was).length > 0 ? was : undefined;
}

function numberOf(part: RootContent): { readonly number: string; readonly label?: string } | undefined {
	if (part.type === 'section' || part.type === 'annex' || part.type === 'subsection')
		return { number: String(part.number), ...(part.label !== undefined && { label: part.label }) };
	const item = part.data?.item;
	return item && { number: item.number, label: item.written };
}
