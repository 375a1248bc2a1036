import { join } from 'node:path';
import type { Cache, CacheEntry } from '../../types/index.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { sha256 as hash } from '../disk/sha256.ts';
import { systemCode } from '../disk/system-code.ts';
import { hashOf } from '../hash-of.ts';
import { CacheFault } from './cache-fault.ts';
import { type AgedEntry, indexBytes, readIndex } from './index-file.ts';
import { objectStore, wholeWriter } from './object-store.ts';

/** Builds after which a value that none asked for is forgotten. */
const longestAge = 8;

export interface OpenCache extends Cache {
	/** What makes values of what keys stand for. */
	readonly program: string;
	/** The folder of the values, for other processes of a build to write into (`objectStore`); undefined: nothing is kept. */
	readonly objects: string | undefined;
	/** Holds nothing that is kept for whole: everything is made anew, and kept. */
	distrust(): void;
	/**
	 * Writes the list of what is kept, and removes what nobody asked for in many builds. A cache that cannot be written
	 * costs time and nothing else, so that is no fault of the build.
	 */
	close(): Promise<void>;
}

export interface CacheOptions {
	/** Absolute path; need not exist. */
	readonly folder: string;
	/** What makes values of what keys stand for: another program finds nothing that this one kept. */
	readonly program: string;
	/** Everything is made anew, and kept. */
	readonly anew: boolean;
	readonly files: FileSystem;
}

/** Opens the values that earlier builds kept in a folder. Who writes holds the lock of the outputs they are for. */
export async function openCache({ folder, program, anew, files }: CacheOptions): Promise<OpenCache> {
	const indexFile = join(folder, 'index');
	const known = anew ? new Map<string, AgedEntry>() : readIndex(await bytesOf(indexFile, files));
	const asked = new Map<string, AgedEntry>();
	const objects = join(folder, 'objects');
	const store = objectStore(objects, files);
	const write = wholeWriter(files);
	/** What the disk did not take. */
	const held = new Map<string, Uint8Array>();

	return {
		program,
		objects,
		find(key) {
			const own = hashOf([program, key]);
			const entry = known.get(own);
			if (entry !== undefined) asked.set(own, { ...entry, age: 0 });
			return entry;
		},
		async read(entry) {
			const { sha256 } = entry;
			const value = held.get(sha256) ?? (await store.read(entry));
			if (value !== undefined) return value;
			for (const entries of [known, asked])
				for (const [key, one] of entries) if (one.sha256 === sha256) entries.delete(key);
			throw new CacheFault(sha256);
		},
		async keep(key, value) {
			const entry = await put(value);
			note(key, entry);
			return entry;
		},
		put,
		note,
		distrust() {
			known.clear();
			asked.clear();
		},
		async close() {
			const aged = [...known].map(([key, entry]) => [key, { ...entry, age: entry.age + 1 }] as const);
			const kept = new Map([...aged.filter(([, { age }]) => age <= longestAge), ...asked]);
			await write(indexFile, indexBytes(kept));
			await sweep(new Set([...kept.values()].map(({ sha256 }) => sha256)));
		},
	};

	async function put(value: Uint8Array): Promise<CacheEntry> {
		const written = await store.write(value);
		const entry = written ?? { sha256: hash(value), bytes: value.length };
		if (written === undefined) held.set(entry.sha256, value);
		return entry;
	}

	function note(key: string, { sha256, bytes }: CacheEntry): void {
		const own = hashOf([program, key]);
		const entry = { sha256, bytes, age: 0 };
		known.set(own, entry);
		asked.set(own, entry);
	}

	async function sweep(kept: ReadonlySet<string>): Promise<void> {
		try {
			for (const { name: part } of await files.readdir(objects, { withFileTypes: true }))
				for (const { name } of await files.readdir(join(objects, part), { withFileTypes: true }))
					if (!kept.has(name)) await files.rm(join(objects, part, name), { recursive: true, force: true });
		} catch (error) {
			if (systemCode(error) === undefined) throw error;
		}
	}
}

async function bytesOf(path: string, files: FileSystem): Promise<Uint8Array> {
	try {
		return await files.readFile(path);
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
		return new Uint8Array();
	}
}
