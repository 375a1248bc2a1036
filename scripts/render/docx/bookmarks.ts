import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** From an anchor to the name Word knows it by. */
export type Bookmarks = ReadonlyMap<string, string>;

/** Names that Word accepts: at most 40 letters, digits and underscores, unique without regard to case. */
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

const longest = 40;

function freeName(anchor: string, taken: ReadonlySet<string>): string {
	const plain = anchor.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '_');
	const base = /^\p{L}/u.test(plain) ? plain : `_${plain}`;
	for (let count = 1; ; count++) {
		const suffix = count === 1 ? '' : `_${count}`;
		const name = base.slice(0, longest - suffix.length) + suffix;
		if (!taken.has(name.toLowerCase())) return name;
	}
}
