import type { Format, Look, PdfStandard, Renderer } from '../types/index.ts';
import type { PdfRenderer } from './pdf/index.ts';

interface RenderOptions {
	/** All that are built, so that one may link to another. */
	readonly formats: readonly Format[];
	readonly standard: PdfStandard;
	/** Word files of documents are copies to edit. */
	readonly editable: boolean;
	/** An empty folder, so that nothing of the machine can be read. */
	readonly workspace: string;
}

/** The renderer of each format, made and its program loaded when it is first asked for. */
export type Renderers = Readonly<Record<Exclude<Format, 'pdf'>, () => Promise<Renderer>>> & {
	readonly pdf: () => Promise<PdfRenderer>;
};

/** One renderer for each format; a new format is one folder and one line here. */
export function createRenderers(look: Look, { formats, editable, ...setting }: RenderOptions): Renderers {
	return {
		md: once(async () => (await import('./markdown/index.ts')).createMarkdownRenderer()),
		html: once(async () => (await import('./html/index.ts')).createHtmlRenderer(look, formats)),
		docx: once(async () => (await import('./docx/index.ts')).createDocxRenderer(editable)),
		pdf: once(async () => (await import('./pdf/index.ts')).createPdfRenderer(look, setting)),
	};
}

function once<T>(create: () => T): () => T {
	let created: T | undefined;
	return () => {
		created ??= create();
		return created;
	};
}
