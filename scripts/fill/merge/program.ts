import type { Root } from 'mdast';
import type { DataGroup, Message, Place, Text } from '../../types/index.ts';
import type { FixtureHelper, PrintingHelper, TestingHelper } from './helpers/index.ts';

/** What a text says, whatever the company: made once for each text and used for all. */
export interface Program {
	readonly source: Text;
	readonly placeAt: (offset: number) => Place;
	/** What is wrong whatever the facts are. */
	readonly problems: readonly Message[];
	readonly contents: readonly Content[];
	readonly references: readonly Reference[];
	readonly calls: readonly Call[];
	readonly fixtures: readonly Fixture[];
	/** Undefined when the text cannot run. */
	readonly run: Run | undefined;
	/** Trees of merged texts, tokens still in them, by the way the run took through the text. */
	readonly trees: Map<string, Root>;
}

/** Our own functions, by the names that a rewritten text calls them by. */
export type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

/** A block that is repeated for the items of a list: `@index`, `@first` and `@last`. */
export interface Loop {
	readonly index: number;
	readonly first: boolean;
	readonly last: boolean;
	/** The list itself. */
	readonly items: readonly unknown[];
}

/**
 * The compiled text: what it prints, it prints through the helpers it is given.
 * @param loops those round what is being run, the innermost last
 */
export type Run = (scope: DataGroup, helpers: Helpers, loops: Loop[]) => void;

/** A piece of a text, by offsets in the author's file. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Text that is printed as written; white space that a block leaves behind is not in it. */
export interface Content extends Span {
	readonly text: string;
}

export const eachItem = Symbol('each item');

/** A step into the facts: into a key, or into the items of a list. */
export type Step = string | typeof eachItem;

/** A path as an author wrote it, traced to the facts it names. */
export interface Reference extends Span {
	/** What stands before its first name: `../`, `@root.`, `this.`, `contact.`. */
	readonly prefix: string;
	/** As written. */
	readonly written: string;
	/** From the root of the facts; undefined for a loop's own counter (`@index`). */
	readonly steps: readonly Step[] | undefined;
	/** How many of the steps lead to the block that it stands in. */
	readonly taken: number;
	/** How many blocks round it change what names mean. */
	readonly depth: number;
}

/** A helper and its arguments; a literal stands for itself. */
export interface Call extends Span {
	readonly helper: PrintingHelper | TestingHelper;
	readonly values: readonly (Reference | string | number)[];
}

/**
 * `{{heading "key"}}`, `{{word "key"}}`, `{{section "key"}}`, `{{pen "label"}}`, `{{pen (word "key")}}`, `{{chart "name"}}`, `{{body}}`:
 * what does not depend on facts.
 */
export interface Fixture extends Span {
	readonly helper: FixtureHelper;
	/** Key or label; empty for `{{body}}`. */
	readonly text: string;
	/** What the text is the key of, where it is one. */
	readonly keyOf: 'heading' | 'word' | 'chart' | undefined;
}
