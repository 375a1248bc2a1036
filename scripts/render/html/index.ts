import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Format, Look, Renderer } from '../../types/index.ts';
import { page } from './page.ts';
import { site } from './site/site.ts';

/**
 * Renders a document as one web page that stands alone, and a handbook as a site of one page: style, logo and pictures
 * inside, no address fetched, and no script but the site's search.
 * @param formats those that are built, which a site links to
 */
export function createHtmlRenderer(look: Look, formats: readonly Format[]): Renderer {
	return {
		format: 'html',
		async render(doc) {
			return { bytes: Buffer.from(writer.stringify(page(doc, look.css))) };
		},
		async renderEdition(edition) {
			const bytes = Buffer.from(writer.stringify(site(edition, look.css, look.site, formats)));
			return { files: [{ path: `${edition.folder}/index.html`, bytes }] };
		},
	};
}

const writer = unified().use(rehypeStringify).freeze();
