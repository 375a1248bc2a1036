import type { Report } from '../types/index.ts';
import { lock } from './lock.ts';
import type { Change } from './replace/change.ts';
import { replaceFiles, replacementLock } from './replace-files.ts';

/** Replaces files, all or none, while nobody builds: a build that is under way reads the files that are to change, so it is waited for. */
export async function replaceLocked(
	{ root, out }: { readonly root: string; readonly out: string },
	changes: readonly Change[],
	report: Report,
): Promise<boolean> {
	const building = await lock(out, report);
	if (building === undefined) return false;
	try {
		const held = await lock(replacementLock(root), report);
		if (held === undefined) return false;
		try {
			return (await replaceFiles(root, changes, report)) === 'done';
		} finally {
			await held.release();
		}
	} finally {
		await building.release();
	}
}
