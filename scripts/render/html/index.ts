import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Look, Renderer } from '../../types/index.ts';
import { page } from './page.ts';

/** Renders a document as one web page that stands alone: style, logo and pictures inside, no script, no address fetched. */
export function createHtmlRenderer(look: Look): Renderer {
	return {
		format: 'html',
		async render(doc) {
			return { bytes: Buffer.from(writer.stringify(page(doc, look.css))) };
		},
		async renderEdition() {
			return { files: [] };
		},
		async close() {},
	};
}

const writer = unified().use(rehypeStringify).freeze();
