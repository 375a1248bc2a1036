import { isGroup } from '../../fields/datum.ts';
import type { Datum } from '../../types/index.ts';
import { eachItem, type Step } from './program.ts';

/** What steps lead to; or the step that is no name where it stands, with the names there are. */
export type Found = { readonly value: Datum } | { readonly unknownStep: number; readonly names: readonly string[] };

/**
 * Follows steps into facts, from the step `from` on. Below a value that is missing nothing is known, so nothing is
 * unknown either; a list is looked into through its first item, for its items have the same names.
 */
export function lookUp(start: Datum, steps: readonly Step[], from: number): Found {
	let value = start;
	for (const [index, step] of steps.entries()) {
		if (index < from || value === null) continue;
		if (step === eachItem) {
			value = (Array.isArray(value) ? (value as readonly Datum[])[0] : undefined) ?? null;
		} else if (isGroup(value) && Object.hasOwn(value, step)) {
			value = value[step] ?? null;
		} else {
			return { unknownStep: index, names: isGroup(value) ? Object.keys(value) : [] };
		}
	}
	return { value };
}
