import { linkSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, readlink, rename, rm, rmdir, symlink } from 'node:fs/promises';
import { type Digest, digest, type KnownHashes } from './digest.ts';

interface OpenFile {
	writeFile(bytes: Uint8Array): Promise<void>;
	sync(): Promise<void>;
	close(): Promise<void>;
}

interface Entry {
	isFile(): boolean;
	isDirectory(): boolean;
	isSymbolicLink(): boolean;
}

/**
 * The calls by which publishing touches the disk. It is a seam for fault injection and nothing else:
 * tests let the k-th call fail, for every k.
 */
export interface FileSystem {
	open(path: string, flags: 'r' | 'r+' | 'w' | 'wx'): Promise<OpenFile>;
	readFile(path: string): Promise<Uint8Array>;
	digest(path: string, known?: KnownHashes): Digest;
	lstat(path: string): Promise<Entry>;
	readdir(path: string, options: { readonly withFileTypes: true }): Promise<readonly (Entry & { name: string })[]>;
	readlink(path: string): Promise<string>;
	/** The first folder that was not there before; undefined: all were. */
	mkdir(path: string, options: { readonly recursive: true }): Promise<string | undefined>;
	/** Of an empty folder. */
	rmdir(path: string): Promise<void>;
	symlink(target: string, path: string, type: 'dir'): Promise<void>;
	linkSync(existing: string, path: string): void;
	rename(from: string, to: string): Promise<void>;
	rm(path: string, options: { readonly recursive: true; readonly force: true }): Promise<void>;
}

/** The machine's own. */
export const disk: FileSystem = {
	open,
	readFile,
	digest,
	lstat,
	readdir,
	readlink,
	mkdir,
	rmdir,
	symlink,
	linkSync,
	rename,
	rm,
};
