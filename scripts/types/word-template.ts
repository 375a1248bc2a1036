/** A firm's own Word file, whose look its documents take. */
export interface WordTemplate {
	/** Relative to the repository's root. */
	readonly file: string;
	/** What the file consists of, by name: `word/document.xml`. */
	readonly parts: ReadonlyMap<string, Uint8Array>;
	/** What its places for facts of the firm stand for: `company.name`. */
	readonly facts: ReadonlyMap<string, string>;
}

/** Why a file cannot be opened as a Word document. */
export const templateFaults = [
	'pdf',
	'word-97',
	'encrypted',
	'not-word',
	'damaged',
	'too-large',
	'file-names',
] as const;

export type TemplateFault = (typeof templateFaults)[number];

/** What no Word template may hold. */
export const templateRefusals = ['macros', 'outside', 'embedded', 'entities', 'fetching', 'notes', 'strict'] as const;

export type TemplateRefusal = (typeof templateRefusals)[number];

/** A file as it was opened. */
export type OpenedPackage = { readonly parts: WordTemplate['parts'] } | { readonly fault: TemplateFault };
