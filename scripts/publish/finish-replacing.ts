import { join } from 'node:path';
import type { Report } from '../types/index.ts';
import { entryType } from './disk/entry-type.ts';
import { disk, type FileSystem } from './disk/file-system.ts';
import { failuresOf } from './findings/failures-of.ts';
import { wholeFile } from './findings/whole-file.ts';
import { writeFailure } from './findings/write-failure.ts';
import { storeOf } from './generation/store.ts';
import { lock } from './lock.ts';
import { carryOut } from './replace/carry-out.ts';
import { journal, replacementIn } from './replace/replacement.ts';
import { replacementLock } from './replace-files.ts';

/**
 * Finishes a replacement of files that was broken off after it had begun to count; does nothing where none was. Answers
 * false where that was not possible, with the reason reported.
 */
export async function finishReplacing(root: string, report: Report, files: FileSystem = disk): Promise<boolean> {
	const replacement = replacementIn(root);
	try {
		if ((await entryType(replacement.ready, files)) === 'none') return true;
		const held = await lock(replacementLock(root), report);
		if (held === undefined) return false;
		try {
			const isBegun = (await entryType(join(replacement.ready, journal), files)) !== 'none';
			await carryOut(replacement, report, files);
			if (isBegun) report({ code: 'init-finished', severity: 'info', place: wholeFile('README.md'), params: {} });
			return true;
		} finally {
			await held.release();
		}
	} catch (error) {
		failuresOf(error, storeOf(replacementLock(root)), writeFailure).forEach(report);
		return false;
	}
}
