import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { Job, Setup, Typeset } from './job.ts';

/** Compilations after which what was not used again is forgotten: unbounded, it grows by 5 MB a document. */
const remembered = 5;

/** One warm compiler; the function returned sets one document after another. */
export function createTypesetter({ workspace, sources, fonts, standard }: Setup): (job: Job) => Typeset {
	const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map(toBuffer) }] });
	return ({ main, files }) => {
		compiler.resetShadow();
		for (const [name, source] of Object.entries(sources)) compiler.addSource(join(workspace, name), source);
		for (const { name, bytes } of files) compiler.mapShadow(join(workspace, name), toBuffer(bytes));
		try {
			return set(join(workspace, main));
		} finally {
			compiler.evictCache(remembered);
		}
	};

	function set(mainFilePath: string): Typeset {
		const compiled = compiler.compile({ mainFilePath });
		const faults = [compiled.takeWarnings(), compiled.takeError()].flatMap(messagesOf);
		const document = compiled.result;
		if (faults.length > 0 || !document) return { faults };
		try {
			return { pdf: compiler.pdf(document, { pdfStandard: standard }) };
		} catch (error) {
			return { faults: exportFaults(error) };
		}
	}
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
