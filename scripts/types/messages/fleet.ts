/** Messages about many companies at once. */
export interface FleetMessages {
	/** `other`: the file that has it too. */
	'company-number-duplicate': { readonly number: string; readonly other: string };
	'fleet-law-unknown': { readonly law: string; readonly nearest: string | undefined };
	'fleet-out-published': { readonly folder: string };
	'fleet-answer-company': { readonly company: string; readonly nearest: string | undefined };
	'fleet-answer-field': { readonly field: string; readonly nearest: string | undefined };
	'fleet-answer-twice': { readonly field: string; readonly line: number };
	/** It is no folder that a shard was built into. */
	'shard-folder': Readonly<Record<never, never>>;
	/** A choice that a part cannot be built with: `--company`. */
	'shard-incomplete': { readonly option: string };
	/** `shards`: the numbers that are missing. */
	'shard-missing': { readonly shards: readonly number[]; readonly of: number };
	/** `other`: the folder that holds it too. */
	'shard-twice': { readonly shard: string; readonly other: string };
	/** `what`: in what it differs from the first folder, or from this repository and program (`other` undefined). */
	'shard-differs': {
		readonly what: 'inputs' | 'program' | 'choices' | 'count';
		readonly other: string | undefined;
	};
}
