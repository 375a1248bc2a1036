import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slug } from '../names/slug.ts';

/** Gives every heading an anchor made of its words, unique within the document. */
export function setAnchors(body: Root): void {
	const anchors = new Set(anchorsOf(body));
	visit(body, 'heading', (heading) => {
		const words = slug(wordsOf(heading)).toLowerCase() || 'avsnitt';
		let anchor = words;
		for (let count = 2; anchors.has(anchor); count++) anchor = `${words}-${count}`;
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
