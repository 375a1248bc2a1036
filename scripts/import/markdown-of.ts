import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown, type Options as TableOptions } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { PenBlank } from '../types/index.ts';

/** An imported text as Markdown, written as the examples of the kinds are; what looks like a merge field in it is text, unless it stood in a field. */
export function markdownOf(body: Root): string {
	return toMarkdown(body, optionsWith({}));
}

/** The same with cells as wide as their words, so that a row is written alike whatever stands in others. */
export function tightMarkdownOf(body: Root): string {
	return toMarkdown(body, optionsWith({ stringLength: () => 3 }));
}

const optionsWith = (table: TableOptions): Options => ({
	bullet: '-',
	rule: '-',
	listItemIndent: 'one',
	resourceLink: true,
	extensions: [
		gfmTableToMarkdown(table),
		gfmFootnoteToMarkdown(),
		gfmStrikethroughToMarkdown(),
		gfmTaskListItemToMarkdown(),
	],
	handlers: {
		text: (node, parent, state, info) =>
			node.data?.field === undefined ? defaultHandlers.text(node, parent, state, info) : `{{${node.data.field[0]}}}`,
		code: (node, parent, state, info) =>
			defaultHandlers.code({ ...node, value: plain(node.value) }, parent, state, info),
		inlineCode: Object.assign<Handle, Pick<typeof defaultHandlers.inlineCode, 'peek'>>(
			(node, parent, state) => defaultHandlers.inlineCode({ ...node, value: plain(node.value) }, parent, state),
			{ peek: defaultHandlers.inlineCode.peek },
		),
		penBlank: ({ label }: PenBlank) =>
			`{{pen ${label.includes('"') ? `'${label.replaceAll("'", '’')}'` : `"${label}"`}}}`,
	},
	unsafe: [{ character: '{', before: '(?<=\\{)', inConstruct: ['phrasing', 'label', 'titleQuote'] }],
});

/** In code the merge leaves braces as they are behind a backslash. */
function plain(code: string): string {
	return code.replaceAll('{{', '\\{{');
}
