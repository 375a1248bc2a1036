import type { Nodes } from 'hast';
import mammoth from 'mammoth';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Format } from '../../scripts/types/index.ts';
import { readPdf } from '../render/pdf/read-pdf.ts';

/** All that a reader of a file sees, by a program that is not ours, as letters and signs without room. */
export async function wordsIn(format: Format, bytes: Uint8Array): Promise<string> {
	return squeezed(await textIn(format, bytes));
}

/** What a page of HTML shows, block by block. */
export function blocksIn(html: string): readonly string[] {
	const found: string[] = [];
	let open = '';
	const close = () => {
		found.push(squeezed(open));
		open = '';
	};
	const walk = (node: Nodes): void => {
		if (node.type === 'text') open += node.value;
		else if ('children' in node) {
			const isBlock = node.type === 'element' && blocks.has(node.tagName);
			if (isBlock) close();
			node.children.forEach(walk);
			if (isBlock) close();
		}
	};
	walk(page.parse(html));
	close();
	return found.filter((block) => block !== '');
}

const blocks = new Set('p h1 h2 h3 h4 h5 h6 pre li ul ol blockquote table tr td th div hr'.split(' '));

const page = unified().use(rehypeParse, { fragment: true });
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

async function textIn(format: Format, bytes: Uint8Array): Promise<string> {
	switch (format) {
		case 'md':
			return textOf(markdown.parse(new TextDecoder().decode(bytes)));
		case 'html':
			return blocksIn(new TextDecoder().decode(bytes)).join('');
		case 'docx':
			// With notes, which its plain text leaves out.
			return blocksIn((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value).join('');
		case 'pdf':
			return (await readPdf(bytes)).pages.flatMap((runs) => runs.map(({ text }) => text)).join('');
	}
}

/** Room and the hyphens of line ends are the typesetter's; compatible characters are one. */
function squeezed(text: string): string {
	return text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B]/gu, '');
}
