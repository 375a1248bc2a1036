import type { Words } from './language.ts';

/** The names of the field types; each is one file in `scripts/fields/types/`. */
export type FieldTypeName =
	| 'text'
	| 'integer'
	| 'amount'
	| 'yes-no'
	| 'choice'
	| 'date'
	| 'day'
	| 'instant'
	| 'yearly-day'
	| 'version'
	| 'document-id'
	| 'organisation-number'
	| 'cvr'
	| 'postcode'
	| 'phone'
	| 'email'
	| 'address'
	| 'handbook-address'
	| 'colour'
	| 'path'
	| 'industry-code'
	| 'group'
	| 'list';

/** `recommended`: its absence is a warning, an error with `--strict`. */
export type Requirement = 'required' | 'recommended' | 'optional';

export interface Choice {
	readonly value: string;
	/** Other ways to write the same, read as `value`. */
	readonly aliases: readonly string[];
	/** What it is called in each language; documents read and print it in their own. */
	readonly words?: Words;
}

/** One field of a document kind or a company type, as declared in `templates/`. */
export interface Field {
	readonly key: string;
	readonly type: FieldTypeName;
	readonly label: Words;
	readonly hint?: Words;
	readonly requirement: Requirement;
	/** Of a `choice`. */
	readonly choices: readonly Choice[];
	/** Of a `group`, or of a `list` whose items are groups. */
	readonly fields: readonly Field[];
	/** Of a `list` whose items are scalars. */
	readonly item?: FieldTypeName;
	/** A field written as a bare word stands for this key of its group (`legalBasis: historic`). */
	readonly short?: string;
	/** Anchor of the part of the kind's legal text whose blank it fills: `p7-stk4`. */
	readonly provision?: string;
	/** Ids of the norms behind the field. */
	readonly norms: readonly string[];
}

/** A field as messages speak of it: by its label, and by its path where it has none. */
export interface NamedField {
	/** `manager.name` */
	readonly field: string;
	readonly label: Words | undefined;
}
