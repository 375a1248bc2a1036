import { disk, type FileSystem } from '../../../scripts/publish/disk/file-system.ts';

export interface Call {
	readonly name: string;
	readonly paths: readonly string[];
}

const silent: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
	short: (bytes) => bytes.subarray(0, bytes.length >> 1),
	garbled: (bytes) => bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
};

type Fault = (call: Call, number: number) => string | undefined;

/**
 * The disk, or what stands for it, with faults: `fault` is asked before each call, counted from 1, and may answer with the code of the error to
 * fail with; or `short` or `garbled`, by which a write stores half or other bytes and says nothing. `calls` lists what was
 * asked.
 */
export function faulty(fault: Fault, under: FileSystem = disk): FileSystem & { readonly calls: readonly Call[] } {
	const calls: Call[] = [];
	const ask = (name: string, ...paths: string[]): string | undefined => {
		const call = { name, paths };
		calls.push(call);
		const code = fault(call, calls.length);
		if (code !== undefined && !(code in silent)) {
			const [path, dest] = paths;
			throw Object.assign(new Error(`${code}: injected, ${name}`), { code, errno: -1, syscall: name, path, dest });
		}
		return code;
	};
	return {
		calls,
		open: async (path, flags) => {
			ask('open', path);
			const file = await under.open(path, flags);
			return {
				writeFile: async (bytes) => {
					const spoil = silent[ask('write', path) ?? ''];
					await file.writeFile(spoil === undefined ? bytes : spoil(bytes));
				},
				sync: async () => {
					ask('sync', path);
					await file.sync();
				},
				close: async () => {
					await file.close();
					ask('close', path);
				},
			};
		},
		readFile: async (path) => {
			ask('readFile', path);
			return under.readFile(path);
		},
		lstat: async (path) => {
			ask('lstat', path);
			return under.lstat(path);
		},
		digest: (path, known) => {
			ask('digest', path);
			return under.digest(path, known);
		},
		readdir: async (path, options) => {
			ask('readdir', path);
			return under.readdir(path, options);
		},
		readlink: async (path) => {
			ask('readlink', path);
			return under.readlink(path);
		},
		mkdir: async (path, options) => {
			ask('mkdir', path);
			return under.mkdir(path, options);
		},
		rmdir: async (path) => {
			ask('rmdir', path);
			return under.rmdir(path);
		},
		symlink: async (target, path, type) => {
			ask('symlink', path);
			return under.symlink(target, path, type);
		},
		linkSync: (existing, path) => {
			ask('link', existing, path);
			under.linkSync(existing, path);
		},
		rename: async (from, to) => {
			ask('rename', from, to);
			return under.rename(from, to);
		},
		rm: async (path, options) => {
			ask('rm', path);
			return under.rm(path, options);
		},
	};
}
