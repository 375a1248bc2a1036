import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { WorkspaceOptions } from '../workspace/workspace.ts';
import { madeFolders } from './made-folders.ts';

/** The works whose files are neither documents nor published. */
export type MadeBy = 'diff' | 'year';

/** What was made since the studio was started: only that can be opened. */
export interface MadeFiles {
	/** @param files relative to the folder of the command */
	add(by: MadeBy, files: readonly string[]): void;
	/** Where a file stands, links followed; undefined where it was not made, or leads out of its folder. */
	pathOf(by: MadeBy, file: string): Promise<string | undefined>;
}

/** Nothing was made yet. */
export function openMadeFiles(options: Pick<WorkspaceOptions, 'root'>): MadeFiles {
	const folders = madeFolders(options);
	const made: Record<MadeBy, Set<string>> = { diff: new Set(), year: new Set() };
	return {
		add(by, files) {
			for (const file of files) made[by].add(file);
		},
		async pathOf(by, file) {
			if (!made[by].has(file)) return undefined;
			const folder = await realpath(folders[by]).catch(() => undefined);
			const path = await realpath(join(folders[by], file)).catch(() => undefined);
			return folder !== undefined && path?.startsWith(folder + sep) ? path : undefined;
		},
	};
}
