import { dirname, join } from 'node:path';
import type { Report } from '../../types/index.ts';
import { entryType } from '../disk/entry-type.ts';
import type { FileSystem } from '../disk/file-system.ts';
import { foldedPath } from '../disk/folded-path.ts';
import { sha256 } from '../disk/sha256.ts';
import { syncFolder } from '../disk/sync-folder.ts';
import { systemCode } from '../disk/system-code.ts';
import { wholeFile } from '../findings/whole-file.ts';
import { journal, type Replacement, readJournal, type Step } from './replacement.ts';

/**
 * Carries out a replacement that is ready; what has been done before is not done again, so it can be broken off anywhere.
 * A file that somebody has changed since stays as it is, and is reported.
 */
export async function carryOut(replacement: Replacement, report: Report, files: FileSystem): Promise<void> {
	// The journal goes when all is done; what then remains of the folder is nothing any more.
	if ((await entryType(join(replacement.ready, journal), files)) === 'none') return clear(replacement, files);
	const steps = await readJournal(replacement, files);
	const renewed = new Map(steps.map((step) => [step, renewalOf(step, steps)]));
	for (const step of [...steps].sort(
		(a, b) => Number(renewed.get(b) !== undefined) - Number(renewed.get(a) !== undefined),
	)) {
		const renewal = renewed.get(step);
		// What has its new name may stand in the old one's place.
		if (renewal === undefined || !(await isTaken(renewal, replacement, files)))
			await take(step, replacement, report, files);
	}
	for (const folder of new Set(steps.map(({ file }) => dirname(join(replacement.root, file)))))
		if ((await entryType(folder, files)) === 'folder') await syncFolder(folder, files);
	await tidy(steps, replacement, files);
	await clear(replacement, files);
}

/** What comes in the place of a file that is taken away, under a name that some disks do not tell from its own. */
function renewalOf({ file, staged }: Step, steps: readonly Step[]): Step | undefined {
	return staged === null
		? steps.find((one) => one.staged !== null && foldedPath(one.file) === foldedPath(file))
		: undefined;
}

async function isTaken({ staged }: Step, { ready }: Replacement, files: FileSystem): Promise<boolean> {
	return staged !== null && (await entryType(join(ready, staged), files)) === 'none';
}

/** Old and new are moved, never copied, so a full disk does not matter here. */
async function take(step: Step, replacement: Replacement, report: Report, files: FileSystem): Promise<void> {
	const { file, before, staged, keep } = step;
	const { root, ready, kept } = replacement;
	const path = join(root, file);
	const fresh = staged === null ? undefined : join(ready, staged);
	if (await isTaken(step, replacement, files)) return;
	if ((await entryType(path, files)) !== 'none') {
		if (before === null || sha256(await files.readFile(path)) !== before) {
			report({ code: 'init-changed', severity: 'warning', place: wholeFile(file), params: {} });
			return;
		}
		if (keep) await files.rename(path, join(kept, file));
		else if (fresh === undefined) await files.rm(path, { recursive: true, force: true });
	}
	if (before === null) await files.mkdir(dirname(path), { recursive: true });
	if (fresh !== undefined) await files.rename(fresh, path);
}

/** Folders that have become empty go too. */
async function tidy(steps: readonly Step[], { root }: Replacement, files: FileSystem): Promise<void> {
	const taken = steps.filter(({ staged }) => staged === null).map(({ file }) => dirname(file));
	const folders = new Set(
		taken.flatMap((folder) => folder.split('/').map((_, n, parts) => parts.slice(0, n + 1).join('/'))),
	);
	for (const folder of [...folders]
		.filter((name) => name.includes('/'))
		.sort()
		.reverse()) {
		const path = join(root, folder);
		if ((await entryType(path, files)) !== 'folder' || (await files.readdir(path, { withFileTypes: true })).length > 0)
			continue;
		await files.rm(path, { recursive: true, force: true });
	}
}

/** All is done already, so a fault here only leaves something for the next time. */
async function clear({ ready }: Replacement, files: FileSystem): Promise<void> {
	try {
		await files.rm(ready, { recursive: true, force: true });
	} catch (error) {
		if (systemCode(error) === undefined) throw error;
	}
}
