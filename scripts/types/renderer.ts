import type { Doc } from './doc.ts';
import type { Message } from './message.ts';

export const formats = ['md', 'html', 'docx', 'pdf'] as const;

export type Format = (typeof formats)[number];

/** `ua-1` for reading, `a-2a` for archives; one file cannot be both. */
export const pdfStandards = ['ua-1', 'a-2a'] as const;

export type PdfStandard = (typeof pdfStandards)[number];

/** The bytes of one file, or the messages that say why there are none. */
export type Rendered = { readonly bytes: Uint8Array } | { readonly messages: readonly Message[] };

/** Turns a finished document into the bytes of one file; the same document gives the same bytes. */
export interface Renderer {
	readonly format: Format;
	render(doc: Doc): Promise<Rendered>;
	/** Ends what the renderer has started. */
	close(): Promise<void>;
}

/** What gives all documents one appearance, read from `scripts/render/` once. */
export interface Look {
	/** Source Sans 3: regular, italic, bold, bold italic, as TrueType. */
	readonly fonts: readonly Uint8Array[];
	readonly css: string;
	readonly typst: string;
}
