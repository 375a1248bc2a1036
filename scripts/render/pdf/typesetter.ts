import { join } from 'node:path';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Job, Setup, Typeset, Typesetter } from './job.ts';
import { pagesOf } from './pages-of.ts';

/** Compilations after which what was not used again is forgotten: unbounded, it grows by 5 MB a document. */
const remembered = 3;

/** A warm compiler, and another while documents of a firm with its own fonts come. */
export function createTypesetter({ workspace, sources, fonts: usual, standard }: Setup): Typesetter {
	const common = createCompiler([]);
	let firm = { fonts: [] as Job['fonts'], compiler: common };
	return {
		pdf: (job) => set(job, (compiler, document) => compiler.pdf(document, { pdfStandard: standard })),
		pages: (job) => set(job, (compiler, document) => pagesOf(compiler.plainSvg(document))),
	};

	function set<Made>({ main, files, fonts }: Job, make: Make<Made>): Typeset<Made> {
		if (fonts.length > 0 && !same(firm.fonts, fonts)) firm = { fonts, compiler: createCompiler(fonts) };
		const compiler = fonts.length > 0 ? firm.compiler : common;
		compiler.resetShadow();
		for (const [name, source] of Object.entries(sources)) compiler.addSource(join(workspace, name), source);
		for (const { name, bytes } of files) compiler.mapShadow(join(workspace, name), toBuffer(bytes));
		try {
			return compile(compiler, join(workspace, main), make);
		} finally {
			compiler.evictCache(remembered);
		}
	}

	function createCompiler(own: Job['fonts']): NodeCompiler {
		const fontBlobs = [...own, ...usual].map(toBuffer);
		return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
	}

	function compile<Made>(compiler: NodeCompiler, mainFilePath: string, make: Make<Made>): Typeset<Made> {
		const compiled = compiler.compile({ mainFilePath });
		const faults = [compiled.takeWarnings(), compiled.takeError()].flatMap(messagesOf);
		const document = compiled.result;
		if (faults.length > 0 || !document) return { faults };
		try {
			return { made: make(compiler, document) };
		} catch (error) {
			return { faults: exportFaults(error) };
		}
	}
}

type Make<Made> = (compiler: NodeCompiler, document: NodeTypstDocument) => Made;

function same(some: Job['fonts'], others: Job['fonts']): boolean {
	return some.length === others.length && some.every((bytes, i) => toBuffer(bytes).equals(others[i] ?? bytes));
}

function toBuffer(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function messagesOf(error: NodeError | null): readonly string[] {
	return (error?.shortDiagnostics ?? []).map(({ message }: { message: string }) => message);
}

/** What the writer of the PDF refuses comes as the printed form of a list, its messages as quoted strings. */
function exportFaults(error: unknown): readonly string[] {
	const printed = error instanceof Error ? error.message : String(error);
	const quoted = [...printed.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, message = '']) => message);
	return quoted.length > 0 ? quoted.map(unescaped).map(unescaped) : [printed];
}

/** The message is printed as a string, and what it quotes was printed as one before. */
function unescaped(text: string): string {
	return text.replaceAll(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, code?: string, letter = '') =>
		code === undefined ? (controls[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16)),
	);
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' };
