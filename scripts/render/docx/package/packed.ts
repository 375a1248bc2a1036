import { zip } from '../../zip.ts';
import type { Parts } from './parts-of.ts';
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
	return typeof part === 'string' ? Buffer.from(settle(part)) : part;
}
