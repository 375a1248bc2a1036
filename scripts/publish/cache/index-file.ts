import type { CacheEntry } from '../../types/index.ts';
import { sha256 as hash } from '../disk/sha256.ts';

/** An entry, and how many builds ended since one asked for it. */
export interface AgedEntry extends CacheEntry {
	readonly age: number;
}

const title = 'regelrett-cache 1';

/**
 * The list of what is kept: a line with the hash of the others, then a line for each key. One that is not whole is an empty
 * one, since everything can be made again.
 */
export function readIndex(written: Uint8Array): Map<string, AgedEntry> {
	const text = Buffer.from(written).toString();
	const end = text.indexOf('\n');
	const rows = text.slice(end + 1);
	if (text.slice(0, end) !== headOf(rows)) return new Map();
	return new Map(
		rows.split('\n').flatMap((row) => {
			const [key, sha256, bytes, age] = row.split(' ');
			return key && sha256 ? [[key, { sha256, bytes: Number(bytes), age: Number(age) }] as const] : [];
		}),
	);
}

/** The same list gives the same bytes. */
export function indexBytes(entries: ReadonlyMap<string, AgedEntry>): Uint8Array {
	const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
	const rows = sorted.map(([key, { sha256, bytes, age }]) => `${key} ${sha256} ${bytes} ${age}\n`).join('');
	return Buffer.from(`${headOf(rows)}\n${rows}`);
}

function headOf(rows: string): string {
	return `${title} ${hash(Buffer.from(rows))}`;
}
