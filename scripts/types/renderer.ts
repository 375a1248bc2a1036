import type { Doc } from './doc.ts';
import type { Edition } from './edition.ts';
import type { Message } from './message.ts';
import type { Pack, PackFile } from './pack.ts';

export const formats = ['md', 'html', 'docx', 'pdf'] as const;

export type Format = (typeof formats)[number];

/** `ua-1` for reading, `a-2a` for archives; one file cannot be both. */
export const pdfStandards = ['ua-1', 'a-2a'] as const;

export type PdfStandard = (typeof pdfStandards)[number];

/** Why there is no file. */
export interface Unrendered {
	readonly messages: readonly Message[];
}

/** The bytes of one file, or the messages that say why there are none. */
export type Rendered = { readonly bytes: Uint8Array } | Unrendered;

/** The pages of a document's PDF as pictures, or the messages that say why there are none. */
export type RenderedPages = { readonly pages: readonly string[] } | Unrendered;

/** A document in one of its formats. */
export interface RenderedFormat {
	readonly format: Format;
	readonly rendered: Rendered;
}

/** A file of the handbook, below `dist/`. */
export interface EditionFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** The files of one handbook in one format, or the messages that say why there are none. */
export type RenderedEdition = { readonly files: readonly EditionFile[] } | Unrendered;

/** Turns a finished document into the bytes of one file; the same document gives the same bytes. */
export interface Renderer {
	readonly format: Format;
	/** @param doc with its charts among its pictures */
	render(doc: Doc): Promise<Rendered>;
	/** The whole handbook of a company: one document, or as HTML a site. */
	renderEdition(edition: Edition): Promise<RenderedEdition>;
}

/** Where documents are rendered; nothing that a document does there ends the command. No promise of it rejects. */
export interface RenderPool {
	/** All that are built. */
	readonly formats: readonly Format[];
	/** One document, its charts drawn, in some of the formats, in their order; where it ended its renderer, what did. */
	document(doc: Doc, formats: readonly Format[]): Promise<readonly RenderedFormat[]>;
	/** The handbook of a company in one format. */
	edition(edition: Edition, format: Format): Promise<RenderedEdition>;
	/** @param files those that go with an inspection pack, and their checksums */
	pack(pack: Pack, files: readonly PackFile[]): Promise<Rendered>;
	/** Leaves nothing behind, neither processes nor files; what is still to be rendered is given up. */
	close(): Promise<void>;
}

/** A render pool that also shows the pages of a document's PDF. */
export interface PagePool extends RenderPool {
	pages(doc: Doc): Promise<RenderedPages>;
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
