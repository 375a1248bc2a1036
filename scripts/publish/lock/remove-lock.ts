import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../disk/system-code.ts';
import type { Holder } from './holder.ts';
import { readHolder } from './read-holder.ts';
import { sameHolder } from './same-holder.ts';

/** Removes the lock that a holder has, or had, in one step; a lock that has come in its place meanwhile stays. */
export function removeLock(lockFolder: string, holder: Holder | undefined): void {
	if (!sameHolder(readHolder(lockFolder), holder)) {
		return;
	}
	const grave = mkdtempSync(`${lockFolder}-`);
	const moved = join(grave, 'lock');
	if (!move(lockFolder, moved)) {
		rmSync(grave, { recursive: true, force: true });
	} else if (sameHolder(readHolder(moved), holder)) {
		rmSync(grave, { recursive: true, force: true });
	} else {
		// If a third takes the lock in this instant, the second finds before it publishes that it has lost it.
		move(moved, lockFolder);
	}
}

/** False when another process has been faster. */
function move(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (['ENOENT', 'EEXIST', 'ENOTEMPTY'].includes(systemCode(error) ?? '')) {
			return false;
		}
		throw error;
	}
}
