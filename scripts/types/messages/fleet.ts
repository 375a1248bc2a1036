/** Messages about many companies at once. */
export interface FleetMessages {
	/** `other`: the file that has it too. */
	'company-number-duplicate': { readonly number: string; readonly other: string };
	'fleet-law-unknown': { readonly law: string; readonly nearest: string | undefined };
	'fleet-out-published': { readonly folder: string };
	'fleet-answer-company': { readonly company: string; readonly nearest: string | undefined };
	'fleet-answer-field': { readonly field: string; readonly nearest: string | undefined };
	'fleet-answer-register': { readonly field: string };
	'fleet-answer-twice': { readonly field: string; readonly line: number };
	'queue-address': Readonly<Record<never, never>>;
	/** `server`: its address, without a password. */
	'queue-refused': { readonly server: string };
	/** `reason` is the system's own code: `ECONNREFUSED`. */
	'queue-unreachable': { readonly server: string; readonly reason: string };
	'queue-inputs-differ': { readonly what: 'inputs' | 'program' | 'choices' };
	'shared-folder-missing': Readonly<Record<never, never>>;
	'shared-file-damaged': Readonly<Record<never, never>>;
	/** `companies`: some of them. */
	'shared-company-unbuilt': { readonly count: number; readonly companies: readonly string[] };
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
