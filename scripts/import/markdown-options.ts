import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Options } from 'mdast-util-to-markdown';

/** How imported texts are written as Markdown: as the examples of the kinds are. */
export const markdownOptions: Options = {
	bullet: '-',
	listItemIndent: 'one',
	extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown()],
};
