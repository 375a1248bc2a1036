import type { Output } from '../../types/index.ts';

/** What the manifest says of one output. */
export type Listed = Omit<Output, 'bytes'> & { readonly sha256: string; readonly bytes: number };

/** The list of everything in `dist/`, written last: `manifest.json`. */
export interface Manifest {
	readonly version: 1;
	readonly tool: string;
	/** Sorted by path. */
	readonly outputs: readonly Listed[];
}
