import { formats } from './renderer.ts';

/** What a finished file can be. */
export const outputFormats = [...formats, 'csv', 'json', 'svg', 'ics', 'zip'] as const;

/** One finished file for `dist/`, and what the manifest says of it. */
export interface Output {
	/** Below `dist/`, with `/` between folders: `eksempelsaga/instruction/1-004_Bruk-av-….pdf`. */
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly company: string;
	/** Id of the document. */
	readonly document: string;
	readonly kind: string;
	readonly format: (typeof outputFormats)[number];
	readonly documentVersion: string;
	/** The word the author wrote. */
	readonly status: string;
	/** Hash of everything it was made from. */
	readonly inputs: string;
}

/** What the manifest says of one output. */
export type Listed = Omit<Output, 'bytes'> & { readonly sha256: string; readonly bytes: number };

/** A finished file that was put away until it is published, so that thousands of them need no memory. */
export interface KeptOutput extends Listed {
	/** Throws a `CacheFault` when it is no longer what was put away. */
	read(): Promise<Uint8Array>;
}
