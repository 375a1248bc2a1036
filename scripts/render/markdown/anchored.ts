import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';

/**
 * The same tree with its inner links leading to the anchors that readers of Markdown make of headings. Where there is no
 * heading, as at a §, there is no anchor either, and the words stand alone.
 */
export function anchored(tree: Root): Root {
	const copy = structuredClone(tree);
	const slugger = new GithubSlugger();
	const slugs = new Map<string, string>();
	visit(copy, 'heading', (heading) => {
		const slug = slugger.slug(wordsOf(heading));
		if (heading.data?.anchor !== undefined) slugs.set(heading.data.anchor, slug);
	});
	visit(copy, 'link', (link, index, parent) => {
		if (!link.url.startsWith('#') || parent === undefined || index === undefined) return undefined;
		const slug = slugs.get(link.url.slice(1));
		if (slug === undefined) parent.children.splice(index, 1, ...link.children);
		else link.url = `#${slug}`;
		return slug === undefined ? index : undefined;
	});
	return copy;
}
