import { writeFile } from 'node:fs/promises';
import type { Root } from 'mdast';
import type { FilesOrder } from './files-order.ts';
import { readMarkdown } from './read-markdown.ts';
import { serve } from './serve.ts';

/** What is used of it; as its packages are for measuring only, the program compiles without them. */
type ToDocx = (
	tree: Root,
	document: object,
	section: { plugins: readonly unknown[] },
	as: 'nodebuffer',
) => Promise<Buffer>;

const packages = ['@m2d/core', '@m2d/table', '@m2d/list'];
const [core, table, list] = await Promise.all(packages.map((name) => import(name)));
const toDocx: ToDocx = core.toDocx;

await serve<FilesOrder>(
	async ({ files }) => {
		for (const [source, target] of files) {
			const plugins = [table.tablePlugin(), list.listPlugin()];
			await writeFile(target, await toDocx(await readMarkdown(source), {}, { plugins }, 'nodebuffer'));
		}
	},
	async () => {},
);
