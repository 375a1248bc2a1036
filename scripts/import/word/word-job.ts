import type { ReadWord, WordFault, WordRequest } from '../../types/index.ts';

/** What the child is given. */
export interface WordJob {
	readonly bytes: Uint8Array;
	readonly request: WordRequest;
}

/** What it says: what it read, or why it cannot. */
export type WordAnswer = { readonly read: ReadWord } | { readonly fault: WordFault };
