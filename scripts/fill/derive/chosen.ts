import { z } from 'zod';
import { isGroup, listIn } from '../../fields/datum.ts';
import type { Datum, Derivation } from '../../types/index.ts';

/** By field: what each choice stands for, in the order in which they are numbered. */
const settingsSchema = z.record(
	z.string(),
	z.strictObject({
		/** Of a list of groups: the field in them that holds the choice. */
		key: z.string().optional(),
		texts: z.record(z.string(), z.string()),
	}),
);

/**
 * What an author has chosen from numbered lists, by field: each choice once, with its number and what it stands for, in
 * the order of the list whatever the author's. `entries` are the author's groups that name it.
 */
export const chosen: Derivation = ({ data }, settings) =>
	Object.fromEntries(
		Object.entries(settingsSchema.parse(settings)).map(([field, { key, texts }]) => {
			const written = listIn(data[field]);
			const rows = Object.entries(texts).map(([choice, text], index) => ({
				number: index + 1,
				choice,
				text,
				entries: written.filter((datum) => choiceOf(datum, key) === choice).filter(isGroup),
				named: written.some((datum) => choiceOf(datum, key) === choice),
			}));
			return [field, rows.filter(({ named }) => named)];
		}),
	);

function choiceOf(datum: Datum, key: string | undefined): Datum | undefined {
	if (key === undefined) return datum;
	return isGroup(datum) ? datum[key] : undefined;
}
