import { basename, dirname, join, resolve } from 'node:path';
import type { Message, Report } from '../types/index.ts';
import { entryType } from './disk/entry-type.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { failuresOf } from './findings/failures-of.ts';
import { shown } from './findings/shown.ts';
import { wholeFile } from './findings/whole-file.ts';
import { generationName } from './generation/generation-name.ts';
import { isGenerationName } from './generation/is-generation-name.ts';
import { type Store, storeOf } from './generation/store.ts';
import { lock } from './lock.ts';
import { type Difference, differences } from './manifest/differences.ts';
import { manifestBytes } from './manifest/manifest-bytes.ts';
import { readManifest } from './manifest/read-manifest.ts';

const codes = { missing: 'output-missing', changed: 'output-changed', extra: 'output-extra' } as const;

/** Whether `out` holds exactly what its manifest lists; every difference is reported. Ends an interrupted publish first. */
export async function verifyOutputs(out: string, report: Report, files: FileSystem = disk): Promise<boolean> {
	const store = storeOf(out);
	try {
		if ((await entryType(store.replaced, files)) !== 'none') {
			await settle(store, report);
		}
		const found = await inspect(store, files);
		for (const { path, what } of found) {
			report({ code: codes[what], severity: 'error', place: wholeFile(shown(join(out, path))), params: {} });
		}
		return found.length === 0;
	} catch (error) {
		failuresOf(error, store, readFailure).forEach(report);
		return false;
	}
}

/** Taking the lock ends an interrupted exchange; one that a living build is in the middle of is left alone. */
async function settle(store: Store, report: Report): Promise<void> {
	const held = await lock(store.out, (message) => {
		if (message.code !== 'build-locked') {
			report(message);
		}
	});
	await held?.release();
}

async function inspect(store: Store, files: FileSystem): Promise<readonly Difference[]> {
	const folder = await folderOf(store, files);
	const { manifest, bytes } = await readManifest(folder, files);
	const found = await differences(folder, manifest, files);
	const name = basename(folder);
	const isAsWritten =
		Buffer.compare(bytes, manifestBytes(manifest)) === 0 &&
		(!isGenerationName(name) || name.startsWith(generationName(bytes)));
	return isAsWritten ? found : [{ path: 'manifest.json', what: 'changed' }, ...found];
}

/** The folder behind `out`, so that all files are of one generation even if a build publishes meanwhile. */
async function folderOf(store: Store, files: FileSystem): Promise<string> {
	return (await entryType(store.out, files)) === 'link'
		? resolve(dirname(store.out), await files.readlink(store.out))
		: store.out;
}

function readFailure(reason: string, path: string): Message {
	return { code: 'file-unreadable', severity: 'error', place: wholeFile(path), params: { reason } };
}
