import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from '../markdown/visit.ts';
import { slug } from '../names/slug.ts';

/** Gives every heading an anchor made of its words, unique within the document. */
export function setAnchors(body: Root): void {
	const anchors = new Set(anchorsOf(body));
	/** How far the numbers of equal headings have come, so that thousands of them cost no more than others. */
	const counts = new Map<string, number>();
	visit(body, 'heading', (heading) => {
		const words = slug(wordsOf(heading)).toLowerCase() || 'avsnitt';
		let count = counts.get(words) ?? 1;
		let anchor = words;
		while (anchors.has(anchor)) anchor = `${words}-${++count}`;
		counts.set(words, count);
		anchors.add(anchor);
		heading.data = { ...heading.data, anchor };
	});
}

/** The anchors of a document: those of its headings and of the parts of a legal text. */
export function anchorsOf(body: Root): ReadonlySet<string> {
	const anchors = new Set<string>();
	visit(body, ({ data }) => {
		if (data?.anchor !== undefined) anchors.add(data.anchor);
	});
	return anchors;
}
