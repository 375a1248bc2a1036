import { join } from 'node:path';
import type { Message } from '../../types/index.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { systemCode } from '../disk/system-code.ts';
import { Refusal } from '../findings/refusal.ts';
import { wholeFile } from '../findings/whole-file.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { Present } from './present.ts';
import type { Store } from './store.ts';

/** Puts a generation at `out` by two renames; when the second fails, the first is undone, now or at the next start. */
export async function exchange(generation: string, present: Present, store: Store, files: FileSystem): Promise<void> {
	if (present.type !== 'none') {
		await takeAway(store, files);
	}
	try {
		await files.rename(generation, store.out);
	} catch (error) {
		if (present.type !== 'none') {
			await putBack(store, files);
		}
		throw error;
	}
}

async function takeAway(store: Store, files: FileSystem): Promise<void> {
	try {
		await files.rename(store.out, store.replaced);
	} catch (error) {
		const code = systemCode(error);
		const held = code === 'EBUSY' || code === 'EPERM' ? await heldFiles(store.out, files) : [];
		throw held.length === 0 ? error : new Refusal(...held.map(inUse));
	}
}

function inUse(file: string): Message {
	return { code: 'output-in-use', severity: 'error', place: wholeFile(file), params: {} };
}

async function putBack(store: Store, files: FileSystem): Promise<void> {
	try {
		await files.rename(store.replaced, store.out);
	} catch {
		// The first error is the one to tell; the next start, or verify, puts it back.
	}
}

/** The outputs that another program (Word) holds open: Windows, which then moves no folder above them, opens none for writing. */
async function heldFiles(folder: string, files: FileSystem): Promise<readonly string[]> {
	const held: string[] = [];
	try {
		const { manifest } = await readManifest(folder, files);
		for (const { path } of manifest.outputs) {
			if (await isHeld(join(folder, path), files)) {
				held.push(join(folder, path));
			}
		}
	} catch {
		// Then the folder itself is named.
	}
	return held;
}

async function isHeld(file: string, files: FileSystem): Promise<boolean> {
	try {
		await (await files.open(file, 'r+')).close();
		return false;
	} catch (error) {
		return systemCode(error) === 'EBUSY';
	}
}
