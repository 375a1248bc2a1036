import type { MergeMessages } from '../../types/index.ts';
import type { Call, Content, Fixture, Reference, Span, Step } from './program.ts';

/** Gathers what a text says while it is read, and knows the blocks round the place where the reading is. */
export interface Writer {
	readonly contents: Content[];
	readonly references: Reference[];
	readonly calls: Call[];
	readonly fixtures: Fixture[];
	/** The root of the facts first, then one for each `#each` and `#with` round the place. */
	readonly contexts: readonly [Context, ...Context[]];
	/** Names given by `as |item index|`. */
	readonly bound: ReadonlyMap<string, Context | { readonly counter: string }>;
	/** How many `#each` blocks are round the place. */
	readonly loops: number;
	/** Where a node stands in the author's file. */
	span(node: hbs.AST.Node): Span;
	/** A piece of the author's text, short enough for a message. */
	quote(node: hbs.AST.Node): string;
	refuse<C extends keyof MergeMessages>(code: C, node: hbs.AST.Node, params: MergeMessages[C]): undefined;
}

/** What names stand for at some place: a group of facts, and what the compiled text calls it. */
export interface Context {
	readonly steps: readonly Step[];
	readonly variable: string;
}
