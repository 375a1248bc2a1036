import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Markdown as every format shows it: CommonMark with tables, strikethrough, footnotes and task lists. Bare addresses
 * are no links: what looks like one in a value would change the structure.
 */
export function parse(text: string): Root {
	return processor.parse(text);
}

function dialect(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote(), gfmTaskListItem()];
	data.fromMarkdownExtensions = [
		gfmTableFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
	];
}

const processor = unified().use(dialect).use(remarkParse).freeze();
