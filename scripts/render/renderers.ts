import type { Format, Look, PdfStandard, Renderer } from '../types/index.ts';
import { createDocxRenderer } from './docx/index.ts';
import { createHtmlRenderer } from './html/index.ts';
import { createMarkdownRenderer } from './markdown/index.ts';
import { createPdfRenderer } from './pdf/index.ts';

export interface RenderOptions {
	/** PDF processes side by side. */
	readonly jobs: number;
	readonly standard: PdfStandard;
}

interface CreateOptions extends RenderOptions {
	/** All that are built, so that one may link to another. */
	readonly formats: readonly Format[];
}

const creators: Readonly<Record<Format, (look: Look, options: CreateOptions) => Renderer>> = {
	md: () => createMarkdownRenderer(),
	html: (look, { formats }) => createHtmlRenderer(look, formats),
	docx: () => createDocxRenderer(),
	pdf: (look, options) => createPdfRenderer(look, options),
};

/** One renderer for each format; a new format is one folder and one line here. */
export function createRenderers(formats: readonly Format[], look: Look, options: RenderOptions): readonly Renderer[] {
	return formats.map((format) => creators[format](look, { ...options, formats }));
}
