import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { room } from './room.ts';

/** Whether a disk in memory can be mounted here: it needs root. */
export const canMount = tryMounting();

/** An own disk of 4 MiB that is gone after the test. */
export function mounted(): string {
	const folder = join(room(), 'disk');
	mkdirSync(folder);
	execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]);
	onTestFinished(() => {
		execFileSync('umount', [folder]);
	});
	return folder;
}

function tryMounting(): boolean {
	const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
		execFileSync('umount', [folder]);
		return true;
	} catch {
		return false;
	} finally {
		execFileSync('rmdir', [folder]);
	}
}
