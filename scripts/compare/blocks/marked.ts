import type { PhrasingContent, RootContent } from 'mdast';
import type { Change } from '../../types/index.ts';
import { changed } from '../phrasing/line-of.ts';

/** A part that one version alone has: it bears its change, all parts of it do, and so do all of its words. */
export function marked<Part extends RootContent>(part: Part, change: Change): Part {
	const bears = part.type === 'tableCell' ? part.data : { ...part.data, change };
	const own = { ...part, ...(bears && { data: bears }) };
	if (part.type === 'paragraph' || part.type === 'heading' || part.type === 'tableCell')
		return { ...own, children: changed(change, part.children as PhrasingContent[]) };
	if (!('children' in part)) return own;
	return { ...own, children: part.children.map((child) => marked(child, change)) };
}
