import type { Doc } from './doc.ts';
import type { Edition } from './edition.ts';
import type { Message } from './message.ts';

export const formats = ['md', 'html', 'docx', 'pdf'] as const;

export type Format = (typeof formats)[number];

/** `ua-1` for reading, `a-2a` for archives; one file cannot be both. */
export const pdfStandards = ['ua-1', 'a-2a'] as const;

export type PdfStandard = (typeof pdfStandards)[number];

/** The bytes of one file, or the messages that say why there are none. */
export type Rendered = { readonly bytes: Uint8Array } | { readonly messages: readonly Message[] };

/** A file of the handbook, below `dist/`. */
export interface EditionFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** The files of one handbook in one format, or the messages that say why there are none. */
export type RenderedEdition = { readonly files: readonly EditionFile[] } | { readonly messages: readonly Message[] };

/** Turns a finished document into the bytes of one file; the same document gives the same bytes. */
export interface Renderer {
	readonly format: Format;
	render(doc: Doc): Promise<Rendered>;
	/** The whole handbook of a company: one document, or as HTML a site. */
	renderEdition(edition: Edition): Promise<RenderedEdition>;
	/** Ends what the renderer has started. */
	close(): Promise<void>;
}

/** What gives all documents one appearance, read from `scripts/render/` once. */
export interface Look {
	/** Source Sans 3: regular, italic, bold, bold italic, as TrueType. */
	readonly fonts: readonly Uint8Array[];
	readonly css: string;
	readonly site: SiteLook;
	/** The typesetter's layout, by the names of its files. */
	readonly typst: Readonly<Record<string, string>>;
}

/** What a handbook's site has beside the look of a page. */
export interface SiteLook {
	readonly css: string;
	/** The client's program, bundled into one that stands alone when it is first asked for. */
	script(): string;
}
