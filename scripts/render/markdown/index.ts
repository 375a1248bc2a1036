import type { Renderer } from '../../types/index.ts';
import { documentTree } from './document-tree.ts';
import { frontMatter } from './front-matter.ts';
import { pictureLabels } from './picture-labels.ts';
import { write } from './write.ts';

/** Renders a document as one Markdown file that stands alone and that every CommonMark reader with tables and footnotes reads alike. */
export function createMarkdownRenderer(): Renderer {
	return {
		format: 'md',
		async render(doc) {
			const labels = pictureLabels(doc.body);
			return { bytes: Buffer.from(`${frontMatter(doc)}\n${write(documentTree(doc, labels), labels)}`) };
		},
		async close() {},
	};
}
