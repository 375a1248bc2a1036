import { join } from 'node:path';
import type { WorkspaceOptions } from '../workspace/workspace.ts';

/** Where the commands put what is neither a document nor published, as they do by themselves. */
export function madeFolders({ root }: Pick<WorkspaceOptions, 'root'>): {
	readonly diff: string;
	readonly year: string;
} {
	return { diff: join(root, 'dist-diff'), year: join(root, 'dist-year') };
}
