import type { Root } from 'mdast';
import type { Chapter, Renderer } from '../../types/index.ts';
import { anchored } from './anchored.ts';
import { charted } from './charted.ts';
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
			const drawn = { ...doc, body: charted(doc.body) };
			const labels = pictureLabels(drawn.body);
			return { bytes: written(frontMatter(drawn), documentTree(drawn, labels), labels) };
		},
		async renderEdition(edition) {
			const drawn = { ...edition, chapters: edition.chapters.map(withPictures) };
			const bodies = drawn.chapters.flatMap(({ documents }) => documents.map(({ doc }) => doc.body));
			const labels = pictureLabels({ type: 'root', children: bodies.flatMap(({ children }) => children) });
			const bytes = written(editionFrontMatter(drawn), editionTree(drawn, labels), labels);
			return { files: [{ path: `${edition.folder}/handbook.md`, bytes }] };
		},
	};
}

function withPictures(chapter: Chapter): Chapter {
	const documents = chapter.documents.map(({ doc, ...part }) => ({
		...part,
		doc: { ...doc, body: charted(doc.body) },
	}));
	return { ...chapter, documents };
}

function written(head: string, tree: Root, labels: ReadonlyMap<string, string>): Uint8Array {
	return Buffer.from(`${head}\n${write(anchored(tree), labels)}`);
}
