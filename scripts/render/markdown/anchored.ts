import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The same tree with its inner links leading to the anchors that readers of Markdown make of headings. */
export function anchored(tree: Root): Root {
	const copy = structuredClone(tree);
	const slugger = new GithubSlugger();
	const slugs = new Map<string, string>();
	visit(copy, 'heading', (heading) => {
		const slug = slugger.slug(wordsOf(heading));
		if (heading.data?.anchor !== undefined) slugs.set(heading.data.anchor, slug);
	});
	visit(copy, 'link', (link) => {
		const slug = link.url.startsWith('#') ? slugs.get(link.url.slice(1)) : undefined;
		if (slug !== undefined) link.url = `#${slug}`;
	});
	return copy;
}
