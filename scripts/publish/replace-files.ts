import { basename, dirname, join } from 'node:path';
import type { Report } from '../types/index.ts';
import { entryType } from './disk/entry-type.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { foldedPath } from './disk/folded-path.ts';
import { sha256 } from './disk/sha256.ts';
import { syncFolder } from './disk/sync-folder.ts';
import { writeFile } from './disk/write-file.ts';
import { failuresOf } from './findings/failures-of.ts';
import { Refusal } from './findings/refusal.ts';
import { wholeFile } from './findings/whole-file.ts';
import { writeFailure } from './findings/write-failure.ts';
import { storeOf } from './generation/store.ts';
import { carryOut } from './replace/carry-out.ts';
import type { Change } from './replace/change.ts';
import { journal, type Replacement, replacementIn, type Step } from './replace/replacement.ts';

/**
 * Replaces, adds and takes away files, all or none: everything new is written beside the old and read back, one rename
 * makes it count, and from then on it is carried out, by this call or by `finishReplacing` at the next start. Files that
 * are not what they were are a refusal. The caller holds the lock of `replacementLock`.
 * Answers `done`; `none` where nothing was changed; `begun` where the next start must finish it.
 */
export async function replaceFiles(
	root: string,
	changes: readonly Change[],
	report: Report,
	files: FileSystem = disk,
): Promise<'done' | 'none' | 'begun'> {
	const replacement = replacementIn(root);
	let outcome: 'none' | 'begun' = 'none';
	try {
		await prepare(replacement, changes, files);
		await refuseChanged(root, changes, files);
		await files.rename(replacement.stage, replacement.ready);
		outcome = 'begun';
		await syncFolder(replacement.folder, files);
		await carryOut(replacement, report, files);
		return 'done';
	} catch (error) {
		failuresOf(error, storeOf(replacementLock(root)), writeFailure).forEach(report);
		return outcome;
	}
}

/** What `lock` is asked for before files are replaced: its name says what is under way. */
export function replacementLock(root: string): string {
	return join(root, 'init');
}

async function prepare(replacement: Replacement, changes: readonly Change[], files: FileSystem): Promise<void> {
	const { stage, root, kept } = replacement;
	await refuseChanged(root, changes, files);
	await files.rm(stage, { recursive: true, force: true });
	await files.mkdir(stage, { recursive: true });
	const steps: Step[] = [];
	for (const [index, { file, bytes, before, keep }] of changes.entries()) {
		const staged = bytes === undefined ? null : String(index);
		steps.push({ file, before: before ?? null, staged, keep });
		if (keep) await files.mkdir(dirname(join(kept, file)), { recursive: true });
		if (bytes !== undefined) await writeFile(join(stage, String(index)), bytes, files);
	}
	await writeFile(join(stage, journal), new TextEncoder().encode(JSON.stringify(steps)), files);
	await syncFolder(stage, files);
}

async function refuseChanged(root: string, changes: readonly Change[], files: FileSystem): Promise<void> {
	for (const { file, before } of changes) {
		const path = join(root, file);
		const isRenamed = changes.some((one) => one.bytes === undefined && foldedPath(one.file) === foldedPath(file));
		const isAsIs =
			before === undefined ? !(await stands(path, isRenamed, files)) : sha256(await files.readFile(path)) === before;
		if (isAsIs) continue;
		const place = wholeFile(path);
		throw new Refusal({ code: 'init-changed', severity: 'error', place, params: {} });
	}
}

/** @param exactly only under this very name: on some disks the file that is to be called so is found by it already */
async function stands(path: string, exactly: boolean, files: FileSystem): Promise<boolean> {
	if ((await entryType(path, files)) === 'none') return false;
	if (!exactly) return true;
	return (await files.readdir(dirname(path), { withFileTypes: true })).some(({ name }) => name === basename(path));
}
