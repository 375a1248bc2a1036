import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

interface Headings {
	readonly headings: ReadonlyMap<string, string>;
	readonly otherHeadings?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes sections out of an author's text by their keys: a section is its heading and all that follows until the next
 * heading as high. What is in none of them is the rest.
 */
export function takeSections(
	children: readonly RootContent[],
	keys: readonly string[],
	{ headings, otherHeadings }: Headings,
): { readonly sections: ReadonlyMap<string, readonly RootContent[]>; readonly rest: readonly RootContent[] } {
	const sections = new Map<string, readonly RootContent[]>();
	const rest = [...children];
	for (const key of keys) {
		const names = [headings.get(key) ?? '', ...(otherHeadings?.get(key) ?? [])].map(plain);
		const start = rest.findIndex((node) => node.type === 'heading' && names.includes(plain(textOf(node))));
		if (start !== -1) sections.set(key, rest.splice(start, endOf(rest, start) - start));
	}
	return { sections, rest };
}

function endOf(nodes: readonly RootContent[], start: number): number {
	const depth = depthOf(nodes[start]);
	const length = nodes.slice(start + 1).findIndex((node) => depthOf(node) <= depth);
	return length === -1 ? nodes.length : start + 1 + length;
}

function depthOf(node: RootContent | undefined): number {
	return node?.type === 'heading' ? node.depth : Number.POSITIVE_INFINITY;
}

function plain(heading: string): string {
	return heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
