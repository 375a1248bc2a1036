import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** In memory where the system has such a folder: thousands of synced writes wear a disk and take minutes. */
const base = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** An empty folder that is gone after the test. */
export function room(): string {
	const folder = mkdtempSync(join(base, 'regelrett-publish-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
