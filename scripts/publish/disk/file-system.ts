import * as nodeFiles from 'node:fs/promises';

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
	open(path: string, flags: 'r' | 'r+' | 'w'): Promise<OpenFile>;
	readFile(path: string): Promise<Uint8Array>;
	lstat(path: string): Promise<Entry>;
	readdir(path: string): Promise<readonly string[]>;
	readlink(path: string): Promise<string>;
	mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
	symlink(target: string, path: string, type: 'dir'): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	rm(path: string, options: { readonly recursive: true; readonly force: true }): Promise<void>;
}

/** The machine's own. */
export const disk: FileSystem = nodeFiles;
