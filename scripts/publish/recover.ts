import type { Report } from '../types/index.ts';
import { entryType } from './disk/entry-type.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { failuresOf } from './findings/failures-of.ts';
import { shown } from './findings/shown.ts';
import { wholeFile } from './findings/whole-file.ts';
import { writeFailure } from './findings/write-failure.ts';
import { putAway } from './generation/put-away.ts';
import { type Store, storeOf } from './generation/store.ts';
import { holdsLock } from './lock/holds-lock.ts';

/**
 * Ends an exchange of `out` that was interrupted between its two renames: undone when `out` is missing, else finished.
 * Tells whether `out` is now in order. The caller holds the lock, else it throws.
 */
export async function recover(out: string, report: Report, files: FileSystem = disk): Promise<boolean> {
	const store = storeOf(out);
	if (!holdsLock(store.lock)) {
		throw new Error(`to recover ${out} its lock is needed: a running build may be in the middle of an exchange`);
	}
	try {
		const outcome = await settle(store, files);
		if (outcome !== undefined) {
			report({ code: 'publish-recovered', severity: 'info', place: wholeFile(shown(out)), params: { outcome } });
		}
		return true;
	} catch (error) {
		failuresOf(error, store, writeFailure).forEach(report);
		return false;
	}
}

async function settle(store: Store, files: FileSystem): Promise<'undone' | 'finished' | undefined> {
	if ((await entryType(store.replaced, files)) === 'none') {
		return undefined;
	}
	if ((await entryType(store.out, files)) === 'none') {
		await files.rename(store.replaced, store.out);
		return 'undone';
	}
	await putAway(store, files);
	return 'finished';
}
