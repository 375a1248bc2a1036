import { type Document, Packer } from 'docx';
import type { Parts } from './parts.ts';

interface Compiler {
	compile(document: Document, prettify: undefined, overrides: readonly never[]): Parts;
}

/**
 * The parts of a document as `docx` compiles it. The library's public doors zip at once, with the time of day in the bytes;
 * what stands behind them is taken here alone, and its version is pinned.
 */
export function compiled(document: Document): Parts {
	const compiler: unknown = Reflect.get(Packer, 'compiler');
	if (!isCompiler(compiler)) throw new Error('This version of docx hides its compiler elsewhere');
	return compiler.compile(document, undefined, []);
}

function isCompiler(value: unknown): value is Compiler {
	return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';
}
