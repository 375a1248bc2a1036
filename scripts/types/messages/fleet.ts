/** Messages about many companies at once. */
export interface FleetMessages {
	/** `other`: the file that has it too. */
	'company-number-duplicate': { readonly number: string; readonly other: string };
	'fleet-law-unknown': { readonly law: string; readonly nearest: string | undefined };
	'fleet-out-published': { readonly folder: string };
	'fleet-answer-company': { readonly company: string; readonly nearest: string | undefined };
	'fleet-answer-field': { readonly field: string; readonly nearest: string | undefined };
	'fleet-answer-twice': { readonly field: string; readonly line: number };
}
