import type { Place } from './place.ts';

/** Whose words a fixed text is in: the project's own, or those of the official text. */
export type Wording = 'own' | 'official';

/** What a kind's fixed text was when somebody last agreed to it: `templates/<kind>/model.lock`. */
export interface ModelLock {
	readonly file: string;
	/** The text of each part by its anchor: `p7-stk4`, `nr3`. */
	readonly provisions: ReadonlyMap<string, { readonly text: string; readonly place: Place }>;
}
