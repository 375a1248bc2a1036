import type { Token } from './token.ts';

/** Tokens that two lines share, in the later one's form. */
export interface Same {
	readonly same: readonly Token[];
}

/** Tokens of the earlier line, and those that stand there now. */
export interface Different {
	readonly earlier: readonly Token[];
	readonly later: readonly Token[];
}

export type Run = Same | Different;
