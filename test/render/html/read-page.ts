import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { elementsIn } from './elements-in.ts';

/** A web page as a parser of its own reads it. */
export interface Page {
	readonly root: Root;
	/** What the HTML standard calls errors. */
	readonly errors: readonly string[];
	/** All elements with one of these names, in the page's order. */
	all(...tagNames: readonly string[]): Element[];
	/** The only element of that name. */
	one(tagName: string): Element;
}

/** Reads a web page as browsers do. */
export function readPage(html: string): Page {
	let root: Root = { type: 'root', children: [] };
	const { messages } = unified()
		.use(rehypeParse, { emitParseErrors: true })
		.use(() => (tree: Root) => {
			root = tree;
		})
		.use(rehypeStringify)
		.processSync(html);
	const all = (...tagNames: readonly string[]) => elementsIn(root).filter(({ tagName }) => tagNames.includes(tagName));
	return {
		root,
		errors: messages.map(String),
		all,
		one: (tagName) => {
			const found = all(tagName);
			const [element] = found;
			if (!element || found.length > 1) throw new Error(`There are ${found.length} ${tagName}`);
			return element;
		},
	};
}
