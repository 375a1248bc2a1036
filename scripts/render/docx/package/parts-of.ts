import { type Document, Packer } from 'docx';

/** The files of a document by their paths, before anything is packed. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

interface Compiler {
	compile(document: Document, prettify: undefined, overrides: readonly Part[]): Parts;
}

export interface Part {
	readonly path: string;
	readonly data: string;
}

/**
 * What `docx` has to say about a document, with our own parts in place of its. The library's public doors zip at once,
 * with the time of day in the bytes; what stands behind them is taken here alone, and its version is pinned.
 */
export function partsOf(document: Document, own: readonly Part[]): Parts {
	const compiler: unknown = Reflect.get(Packer, 'compiler');
	if (!isCompiler(compiler)) throw new Error('This version of docx hides its compiler elsewhere');
	return compiler.compile(document, undefined, own);
}

function isCompiler(value: unknown): value is Compiler {
	return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';
}
