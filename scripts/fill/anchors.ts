import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slug } from './slug.ts';

/** Gives every heading an anchor made of its words, unique within the document; answers all anchors. */
export function setAnchors(body: Root): ReadonlySet<string> {
	const anchors = new Set<string>();
	visit(body, 'heading', (heading) => {
		const words = slug(wordsOf(heading)).toLowerCase() || 'avsnitt';
		let anchor = words;
		for (let count = 2; anchors.has(anchor); count++) anchor = `${words}-${count}`;
		anchors.add(anchor);
		heading.data = { ...heading.data, anchor };
	});
	return anchors;
}
