import type { Language, Words } from './language.ts';
import type { Code } from './message.ts';
import type { Place } from './place.ts';

/** How far a norm is documented and checked. */
export const normStatuses = ['covered', 'partial', 'manual', 'source-incomplete', 'out-of-scope'] as const;

export type NormStatus = (typeof normStatuses)[number];

/** What a norm asks of a check: a required field, a section, a number, a day, … */
export const normChecks = [
	'RF',
	'SEC',
	'ENUM',
	'NUM',
	'DATE',
	'RCP',
	'COND',
	'ROLE',
	'FIX',
	'XREF',
	'PRIV',
	'INFO',
] as const;

export type NormCheck = (typeof normChecks)[number];

/** One requirement of a source, in words of our own. */
export interface Norm {
	/** `S2-§26`; may hold commas, slashes and spaces, so it is never a file name. */
	readonly id: string;
	readonly check: readonly NormCheck[];
	/** In the language of its source. */
	readonly text: string;
	/** Types of the companies that it binds. */
	readonly binds: readonly string[];
	/** What is claimed of it; held by the rule `norm-uncovered`. */
	readonly status: NormStatus;
	/** Why nothing, or nothing more, is checked; given for every status but `covered`. */
	readonly reason: string | undefined;
	readonly place: Place;
}

/** One source of norms: `templates/norms/<name>.yaml`. */
export interface NormSource {
	readonly name: string;
	readonly title: Words;
	/** Id in the register of law, where it is there. */
	readonly law: string | undefined;
	/** Of its texts. */
	readonly language: Language;
	/** It binds companies of this country alone; undefined: of any. */
	readonly country: string | undefined;
	/** It stands in the whole list, beside the registers of the companies that it binds. */
	readonly wholeList: boolean;
	readonly norms: readonly Norm[];
}

/** All norms, source by source. */
export interface NormRegister {
	readonly sources: readonly NormSource[];
	/** What must carry each norm by its id, as it was last agreed to; none where there is no such list. */
	readonly agreed: ReadonlyMap<string, readonly string[]>;
	/** False where something in `templates/` could not be read, so that what carries a norm may be missing. */
	readonly whole: boolean;
}

/** What part of a definition names a norm. */
export type CarrierPart = 'section' | 'field' | 'provision' | 'recipient' | 'due' | 'rule';

/** A place where a norm is documented or checked. */
export interface Carrier {
	readonly norm: string;
	/** What names it: a kind, a type of company, a register, or, for a rule that holds everywhere, nothing. */
	readonly holder: { readonly type: 'kind' | 'company' | 'register' | 'all'; readonly name: string };
	readonly part: CarrierPart;
	/** Of the section, field, provision, recipient, due or rule. */
	readonly key: string;
	/** The message that tells when it is not kept; undefined: nothing does. */
	readonly code: Code | undefined;
}
