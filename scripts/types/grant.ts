import type { Words } from './language.ts';

/** A call for applications for grants: `templates/calls/<name>.yaml`. Each condition has the norm behind it. */
export interface GrantCall {
	readonly name: string;
	readonly title: string;
	/** Id of its order in the register of law. */
	readonly law: string;
	/** Of what the order is based on. */
	readonly norm: string;
	/** No application is older. */
	readonly opens: { readonly day: string; readonly norm: string };
	readonly receiver: { readonly name: string; readonly address: readonly string[] };
	readonly deadlines: { readonly days: readonly string[]; readonly norm: string };
	/** In months; `lastDay`: no project ends later. */
	readonly duration: {
		readonly least: number;
		readonly advised: number;
		readonly lastDay: string;
		readonly norm: string;
	};
	/** External help that costs more is put out to tender; an exact amount. */
	readonly tender: { readonly above: string; readonly norm: string };
	/** Kinds of work of which a project has one at least. */
	readonly work: { readonly words: readonly string[]; readonly norm: string };
	readonly budget: {
		readonly categories: readonly string[];
		readonly forbidden: readonly string[];
		readonly norm: string;
	};
	readonly areas: { readonly byNumber: ReadonlyMap<string, GrantArea>; readonly norm: string };
	/** What its source has lost. */
	readonly lost: readonly { readonly norm: string; readonly notice: Words }[];
}

/** An area of trials, with what a project in it must be. */
export interface GrantArea {
	readonly name: string;
	readonly norm: string;
	/** The most employees that an enterprise that it is for may have. */
	readonly largest: number | undefined;
	/** Whether the enterprises must have a health service; undefined: either. */
	readonly obliged: boolean | undefined;
	/** Exactly so many. */
	readonly branches: number | undefined;
	/** What the basic fee covers; none: no fee is tried. */
	readonly services: readonly string[];
	/** Fields of the application that have to be filled in, with their norms. */
	readonly needs: ReadonlyMap<string, string>;
}
