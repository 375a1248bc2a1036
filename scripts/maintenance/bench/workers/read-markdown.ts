import { readFile } from 'node:fs/promises';
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
	.data('micromarkExtensions', [gfmTable()])
	.data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
	.use(remarkParse);

/** A built Markdown file as a tree, without its front matter: what other renderers are given. */
export async function readMarkdown(file: string): Promise<Root> {
	const text = await readFile(file, 'utf8');
	return processor.parse(text.replace(/^---\n.*?\n---\n/s, ''));
}
