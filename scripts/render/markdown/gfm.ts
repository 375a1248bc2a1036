import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';

/** What GitHub's Markdown adds to CommonMark. */
export const gfm = {
	footnote: gfmFootnoteToMarkdown(),
	strikethrough: gfmStrikethroughToMarkdown(),
	// Every cell counts as equally wide, so columns are not aligned: a changed cell changes its own line alone.
	table: gfmTableToMarkdown({ tableCellPadding: true, stringLength: () => 3 }),
	taskListItem: gfmTaskListItemToMarkdown(),
} as const;
