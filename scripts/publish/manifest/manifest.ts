import type { Listed } from '../../types/index.ts';

/** The list of everything in `dist/`, written last: `manifest.json`. */
export interface Manifest {
	readonly version: 1;
	readonly tool: string;
	/** Sorted by path. */
	readonly outputs: readonly Listed[];
}
