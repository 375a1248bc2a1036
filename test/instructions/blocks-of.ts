import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bare } from './bare.ts';

/** A reader of Markdown that is not ours. */
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/**
 * The texts of paragraphs, headings and cells, one after the other, as `bare` leaves them.
 * @param from the heading of level 2 to begin at, counted from 0: what stands before it each format words in its own order
 */
export function blocksOf(text: string, from = 0): readonly string[] {
	const all = leavesOf(markdown.parse(text));
	const headings = all.filter((node) => node.type === 'heading' && node.depth === 2);
	const first = headings[from];
	if (first === undefined) throw new Error(`There are ${headings.length} headings of level 2, none of number ${from}`);
	// A picture's description is read aloud rather than printed, and a pen blank is drawn.
	return all
		.slice(all.indexOf(first))
		.map((node) => bare(wordsOf(node, { includeImageAlt: false }).replace(/_{3,}/g, '')).replace(counted, ''))
		.filter((block) => block !== '');
}

function leavesOf(node: Nodes): readonly Nodes[] {
	if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [node];
	return 'children' in node ? node.children.flatMap(leavesOf) : [];
}

/** What Word, and of letters also a browser, counts itself: it is no part of their text, and is compared elsewhere. */
const counted = /^(?:§\d+[a-z]?\.|Stk\.\d+\.|[a-z]\.)/u;
