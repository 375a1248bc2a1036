import type { Root } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import { bookmarkName, longestName } from './bookmark-name.ts';

/** From an anchor to the name Word knows it by. */
export type Bookmarks = ReadonlyMap<string, string>;

/** Names that Word accepts, unique without regard to case. */
export function createBookmarks(anchors: readonly string[], body: Root): Bookmarks {
	const names = new Map<string, string>();
	const taken = new Set<string>();
	const inBody: string[] = [];
	visit(body, ({ data }) => {
		if (data?.anchor !== undefined) inBody.push(data.anchor);
	});
	for (const anchor of new Set([...anchors, ...inBody])) {
		const name = freeName(anchor, taken);
		taken.add(name.toLowerCase());
		names.set(anchor, name);
	}
	return names;
}

function freeName(anchor: string, taken: ReadonlySet<string>): string {
	const base = bookmarkName(anchor);
	for (let count = 1; ; count++) {
		const suffix = count === 1 ? '' : `_${count}`;
		const name = base.slice(0, longestName - suffix.length) + suffix;
		if (!taken.has(name.toLowerCase())) return name;
	}
}
