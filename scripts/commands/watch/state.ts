import type { Attention } from '../../load/watch/watch-inputs.ts';
import type { Told } from '../../own-commands/start-command.ts';

/** What came of a file that was saved. */
export interface SavedState {
	readonly file: string;
	/** Id and title of the document. */
	readonly document: string | undefined;
	/** Id of the company that it was made for. */
	readonly company: string | undefined;
	readonly fate: 'rendered' | 'read' | 'unmade' | 'removed';
	readonly formats: readonly string[];
	readonly milliseconds: number;
	/** The first of its files, without extension, as the reader finds it. */
	readonly path: string | undefined;
	readonly found: readonly Told[];
}

export type BuildState =
	| { readonly type: 'waiting' }
	| { readonly type: 'building' }
	| { readonly type: 'published'; readonly seconds: number }
	| { readonly type: 'refused'; readonly found: readonly Told[] }
	| { readonly type: 'locked' }
	| { readonly type: 'stopped'; readonly reason: string };

/** All that a watch has to show. */
export interface WatchState {
	readonly attention: Attention;
	/** Newest last. */
	readonly saved: readonly SavedState[];
	/** How many documents have become other without being saved, with the last change. */
	readonly others: number;
	readonly build: BuildState;
}
