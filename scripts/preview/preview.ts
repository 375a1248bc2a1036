import type { Language, Message, Output, RenderPool, Source } from '../types/index.ts';
import type { Roots } from './repository-with.ts';

export interface PreviewOptions extends Roots {
	/** The id of the one company that is shown; undefined: the repository's own first, then the others. */
	readonly company: string | undefined;
	/** The documents that are shown. */
	readonly isAsked: (source: Source) => boolean;
	/** YYYY-MM-DD; undefined: rules that need today are not run. */
	readonly asOf: string | undefined;
	/** Best with two children, as a PDF takes as long as the other formats together. */
	readonly pool: RenderPool;
	/** The program that renders, as builds name it in the manifest. */
	readonly tool: string;
	/** The hash that a published file was made from, by its path in `dist/`; undefined where none is published. */
	readonly published: (path: string) => string | undefined;
}

/** A file, and a company that it makes documents for. */
export interface Place {
	readonly file: string;
	/** Its id. */
	readonly company: string;
}

/** What came of one file for one company. */
export interface Shown {
	readonly file: string;
	/** Undefined where the file makes no document of any company. */
	readonly company: string | undefined;
	/** Undefined where the file is no document, or cannot be read as one. */
	readonly document: { readonly id: string; readonly title: string } | undefined;
	/** What is wrong with it by itself; what all documents together decide is for a build to say. */
	readonly messages: readonly Message[];
	/** Files that are new or other than those shown before. Where a document cannot be made, those made before stand. */
	readonly outputs: readonly Output[];
	/** Paths of files, in `dist/`, that were shown before and that it no longer makes. */
	readonly gone: readonly string[];
	/** The file itself was changed, not something that it is made with. */
	readonly changed: boolean;
}

export type Show = (shown: Shown) => Promise<void>;

/** A repository kept in memory, whose documents are made anew as their files are saved. */
export interface Preview {
	/**
	 * Reads everything, and lets the renderers begin, so that the first change takes no longer than others. Answers the language
	 * of the company that is shown first.
	 */
	begin(isWanted: () => boolean): Promise<Language | undefined>;
	/**
	 * Reads what has changed, and shows what comes of it, one document after another: those that were changed, those that were
	 * shown before and are other now, then some of those that facts, registers or templates have changed. What is not shown
	 * when it is no longer wanted is left to the next call.
	 * @param changed paths relative to the root; those of folders end in `/`
	 */
	update(changed: readonly string[], show: Show, isWanted: () => boolean): Promise<void>;
}

/** How many documents one change shows at most, beside those shown before; a build makes them all. */
export const mostAtOnce = 12;
