import type { Root } from 'mdast';
import type { Renderer } from '../../types/index.ts';
import { anchored } from './anchored.ts';
import { documentTree } from './document-tree.ts';
import { editionFrontMatter } from './edition-front-matter.ts';
import { editionTree } from './edition-tree.ts';
import { frontMatter } from './front-matter.ts';
import { pictureLabels } from './picture-labels.ts';
import { write } from './write.ts';

/** Renders a document as one Markdown file that stands alone and that every CommonMark reader with tables and footnotes reads alike. */
export function createMarkdownRenderer(): Renderer {
	return {
		format: 'md',
		async render(doc) {
			const labels = pictureLabels(doc.body);
			return { bytes: written(frontMatter(doc), documentTree(doc, labels), labels) };
		},
		async renderEdition(edition) {
			const bodies = edition.chapters.flatMap(({ documents }) => documents.map(({ doc }) => doc.body));
			const labels = pictureLabels({ type: 'root', children: bodies.flatMap(({ children }) => children) });
			const bytes = written(editionFrontMatter(edition), editionTree(edition, labels), labels);
			return { files: [{ path: `${edition.folder}/handbook.md`, bytes }] };
		},
		async close() {},
	};
}

function written(head: string, tree: Root, labels: ReadonlyMap<string, string>): Uint8Array {
	return Buffer.from(`${head}\n${write(anchored(tree), labels)}`);
}
