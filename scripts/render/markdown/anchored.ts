import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';
import { replaced } from './replaced.ts';

/**
 * The same tree with its inner links leading to the anchors that readers of Markdown make of headings. Where there is no
 * heading, as at a §, there is no anchor either, and the words stand alone.
 */
export function anchored(tree: Root): Root {
	const slugger = new GithubSlugger();
	const slugs = new Map<string, string>();
	visit(tree, 'heading', (heading) => {
		const slug = slugger.slug(wordsOf(heading));
		if (heading.data?.anchor !== undefined) slugs.set(heading.data.anchor, slug);
	});
	return replaced(tree, (link) => {
		if (link.type !== 'link' || !link.url.startsWith('#')) return undefined;
		const slug = slugs.get(link.url.slice(1));
		return slug === undefined ? link.children : [{ ...link, url: `#${slug}` }];
	});
}
