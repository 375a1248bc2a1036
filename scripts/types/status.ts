import type { Language } from './language.ts';

/** The machine states of a document's life. */
export const states = ['draft', 'hearing', 'approval', 'active', 'revising', 'retired'] as const;

export type State = (typeof states)[number];

/** One state and the words that authors write for it; the first word of a language is the one shown. */
export interface StatusWords {
	readonly state: State;
	readonly words: Readonly<Record<Language, readonly string[]>>;
}
