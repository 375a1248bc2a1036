import type { Words } from './language.ts';

/** Someone whom every document of a kind has to be sent to. */
export interface RequiredRecipient {
	/** What it is called in each language. */
	readonly name: Words;
	/** Other names that say the same. */
	readonly also: readonly string[];
	/** A field of the document, or `company.<fact>`, without which it is not asked for; undefined: always. */
	readonly when: string | undefined;
	readonly norms: readonly string[];
}

/** All members of a group, who are found elsewhere: each site of `sites`, each member of the board. */
export const recipientGroups = ['sites', 'board'] as const;

export type RecipientGroup = (typeof recipientGroups)[number];

/** Whom documents of a company may be sent to, as its register has it. */
export interface Recipient {
	readonly name: string;
	/** Other names by which documents call it. */
	readonly also: readonly string[];
	/** `authority`, `body`, `person`, `site`, or a group. */
	readonly type: string | undefined;
	/** Name of the recipient that it is a part of. */
	readonly partOf: string | undefined;
	readonly attention: string | undefined;
	readonly address: string | undefined;
	readonly email: string | undefined;
	readonly phone: string | undefined;
	/** Undefined: as many as usual. */
	readonly copies: number | undefined;
	readonly way: string | undefined;
}
