import { zip } from '../../zip.ts';
import { recent } from '../recent.ts';
import type { Parts } from './parts.ts';
import { settle } from './settle.ts';

/** The parts as one file, in a fixed order: what says what the others are comes first, as readers expect. */
export function packed(parts: Parts): Uint8Array {
	const paths = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
	return zip(paths.map((path) => ({ path, bytes: bytesOf(parts.get(path) ?? '') })));
}

const leading = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function rank(path: string): number {
	const index = leading.indexOf(path);
	return index === -1 ? leading.length : index;
}

function bytesOf(part: string | Uint8Array): Uint8Array {
	if (typeof part !== 'string') return part;
	return part.length > longest ? settled(part) : shared(part, () => settled(part));
}

function settled(part: string): Uint8Array {
	return Buffer.from(settle(part));
}

/** Styles, theme and settings are shorter than this; longer ones are a document's own. */
const longest = 20_000;

/** The parts that were met last, most of which are the same in all documents: settled, and compressed, once. */
const shared = recent<Uint8Array>(64);
