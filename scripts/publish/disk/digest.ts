import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';

/** What stands at a path, in a few words. */
export interface Digest {
	/** Of its content; '' for what is no file, such as a link. */
	readonly sha256: string;
	readonly bytes: number;
	/** How many names it goes by: what has another is not lost with this one. */
	readonly names: number;
}

/** Hashes that have been worked out, by place on the disk, size and time of change. */
export type KnownHashes = Map<string, string>;

/**
 * Reads a file and hashes it, at once: by way of the thread pool thousands of small files take five times as long. One that
 * goes by several names is read once, where `known` is given.
 */
export function digest(path: string, known?: KnownHashes): Digest {
	const entry = lstatSync(path, { bigint: true });
	const told = { bytes: Number(entry.size), names: Number(entry.nlink) };
	if (!entry.isFile()) return { sha256: '', ...told };
	// Some disks number no files; on them none goes by two names.
	const key = entry.nlink < 2n ? undefined : [entry.dev, entry.ino, entry.size, entry.mtimeNs].join(' ');
	const sha256 = (key && known?.get(key)) ?? hash('sha256', readFileSync(path));
	if (key !== undefined) known?.set(key, sha256);
	return { sha256, ...told };
}
