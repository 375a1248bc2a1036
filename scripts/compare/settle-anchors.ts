import type { Root } from 'mdast';
import { SKIP, visit } from '../fill/markdown/visit.ts';

/** Sees to it that no two parts of a redline share an anchor, and that links of deleted words lead to where their part stands now. */
export function settleAnchors(body: Root): void {
	const taken = new Set<string>();
	visit(body, ({ data }) => {
		if (data?.anchor !== undefined && data.change !== 'deletion') taken.add(data.anchor);
	});
	const moved = new Map<string, string>();
	visit(body, ({ data }) => {
		if (data?.anchor === undefined) return;
		if (data.was?.anchor !== undefined) moved.set(data.was.anchor, data.anchor);
		if (data.change !== 'deletion') return;
		if (taken.has(data.anchor)) delete data.anchor;
		else taken.add(data.anchor);
	});
	visit(body, 'deletion', (deletion) => {
		visit(deletion, (node) => {
			if (node.type === 'link' && node.url.startsWith('#')) node.url = `#${now(node.url.slice(1))}`;
			if (node.type === 'structureReference') {
				node.anchor = now(node.anchor);
				for (const part of node.parts) if (part.anchor !== undefined) part.anchor = now(part.anchor);
			}
		});
		return SKIP;
	});

	function now(anchor: string): string {
		return taken.has(anchor) && !moved.has(anchor) ? anchor : (moved.get(anchor) ?? anchor);
	}
}
