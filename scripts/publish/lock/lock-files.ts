import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, stat, utimes, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callbackify } from 'node:util';
import { systemCode } from '../disk/system-code.ts';
import { Refusal } from '../findings/refusal.ts';
import { wholeFile } from '../findings/whole-file.ts';
import { type Holder, holderHere } from './holder.ts';
import { removeLock } from './remove-lock.ts';

/**
 * The disk as proper-lockfile shall see it: its lock, a folder, appears and vanishes in one step together with the
 * name of its holder, so that a process ended at any moment leaves a lock that tells whose it was.
 * `stale` is the holder whose lock may be removed if it has given no sign of life for too long.
 */
export function lockFiles(stale: Holder | undefined) {
	let removable = stale;
	const take = (lockFolder: string): void => {
		appear(lockFolder);
		removable = holderHere(process.pid);
	};
	const remove = (lockFolder: string): void => removeLock(lockFolder, removable);
	return {
		stat,
		utimes,
		mkdir: callbackify(async (lockFolder: string) => take(lockFolder)),
		rmdir: callbackify(async (lockFolder: string) => remove(lockFolder)),
		rmdirSync: remove,
	};
}

function appear(lockFolder: string): void {
	const cradle = mkdtempSync(`${lockFolder}-`);
	try {
		writeHolder(join(cradle, 'holder.json'));
		renameSync(cradle, lockFolder);
	} catch (error) {
		rmSync(cradle, { recursive: true, force: true });
		throw isTaken(error, lockFolder) ? Object.assign(new Error('held'), { code: 'EEXIST' }) : error;
	}
}

/** Read back, as all that is written is: a lock that tells nobody's name would be nobody's. */
function writeHolder(file: string): void {
	const bytes = Buffer.from(JSON.stringify(holderHere(process.pid)));
	writeFileSync(file, bytes);
	const found = readFileSync(file);
	if (!found.equals(bytes)) {
		const params = { found: found.length, expected: bytes.length };
		throw new Refusal({ code: 'output-incomplete', severity: 'error', place: wholeFile(file), params });
	}
}

/** Systems differ in how they refuse to put one folder in another's place. */
function isTaken(error: unknown, lockFolder: string): boolean {
	return ['EEXIST', 'ENOTEMPTY'].includes(systemCode(error) ?? '') || existsSync(lockFolder);
}
