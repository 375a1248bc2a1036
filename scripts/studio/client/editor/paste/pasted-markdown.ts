import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { blocksOf } from './blocks-of.ts';
import { bulleted } from './bulleted.ts';
import type { PastedBlock } from './pasted-block.ts';
import { treeOf } from './tree-of.ts';

const options: Options = {
	bullet: '-',
	listItemIndent: 'one',
	resourceLink: true,
	extensions: [gfmTableToMarkdown()],
};

/**
 * What is pasted from Word, or from whatever else tells headings, lists, tables and paragraphs for what they are, as Markdown, with all
 * its words and no HTML. Undefined where it is pasted as it is: it tells nothing of that kind, or is Markdown or code.
 */
export function pastedMarkdown(html: string, text: string): string | undefined {
	if (html === '') return bulleted(text);
	const { body } = new DOMParser().parseFromString(disarmed(html), 'text/html');
	const blocks = blocksOf(body);
	if (body.querySelector('pre, textarea') !== null || !isTelling(blocks, text)) return bulleted(text);
	const written = toMarkdown(treeOf(blocks), options).trim();
	// What Markdown can mark with entities alone is not marked.
	return /&#x?[\da-f]+;/iu.test(written) ? toMarkdown(treeOf(blocks.map(unmarked)), options).trim() : written;
}

/** A page whose styles are words: the policy of this page, which it would have, lets none be obeyed and tells of each. */
function disarmed(html: string): string {
	return html
		.replaceAll(/<style\b.*?<\/style>/gisu, '')
		.replaceAll(/<[a-z][^>]*>/giu, (tag) => tag.replaceAll(/\s(style|on\w+)\s*=/giu, ' data-$1='));
}

/** Paragraphs alone tell something where there are more than one; lines of Markdown come as such too. */
function isTelling(blocks: readonly PastedBlock[], text: string): boolean {
	if (blocks.some(({ type }) => type !== 'paragraph')) return true;
	return blocks.length > 1 && !/^\s*(?:#{1,6}|[-*+]|\d+[.)]) |^\s*\|.*\|\s*$/mu.test(text);
}

function unmarked(block: PastedBlock): PastedBlock {
	if (block.type === 'table')
		return {
			...block,
			rows: block.rows.map((row) => row.map((cell) => cell.map((piece) => ({ ...piece, marks: {} })))),
		};
	return { ...block, pieces: block.pieces.map((piece) => ({ ...piece, marks: {} })) };
}
