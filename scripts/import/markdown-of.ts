import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';

/** An imported text as Markdown, written as the examples of the kinds are; what looks like a merge field in it is text. */
export function markdownOf(body: Root): string {
	const extensions = [
		gfmTableToMarkdown(),
		gfmFootnoteToMarkdown(),
		gfmStrikethroughToMarkdown(),
		gfmTaskListItemToMarkdown(),
	];
	return toMarkdown(body, { bullet: '-', listItemIndent: 'one', extensions }).replaceAll('{{', '{\\{');
}
