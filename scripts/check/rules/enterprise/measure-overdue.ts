import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DataGroup, Datum, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Paths to lists of measures: `risks.measures` is the measures of every risk. */
const settingsSchema = z.strictObject({ lists: z.array(z.string()).min(1) });

/** Nothing that was to be done by now is left undone while the document is in force. */
export const measureOverdue: DocumentRule = {
	code: 'measure-overdue',
	for: 'named',
	scope: 'document',
	check({ doc, source, data, asOf }, report, settings) {
		const { lists } = settingsSchema.parse(settings);
		if (asOf === undefined || !isInForce(doc.meta.status.state)) return;
		for (const { entry, path } of lists.flatMap((list) => entriesOf(data, list.split('.'), []))) {
			const { deadline, done, what, measure = what } = entry;
			if (typeof deadline !== 'string' || typeof measure !== 'string' || done !== null || deadline >= asOf) continue;
			const place = placeOfField(source, ...path, 'deadline');
			report({ code: 'measure-overdue', severity: 'warning', place, params: { measure, deadline, asOf } });
		}
	},
};

interface Found {
	readonly entry: DataGroup;
	readonly path: readonly PropertyKey[];
}

/** The entries of a list, or of the same list in every entry of the list above it. */
function entriesOf(
	group: DataGroup,
	[key = '', ...keys]: readonly string[],
	above: readonly PropertyKey[],
): readonly Found[] {
	return groups(group[key]).flatMap((entry, index) => {
		const path = [...above, key, index];
		return keys.length === 0 ? [{ entry, path }] : entriesOf(entry, keys, path);
	});
}

function groups(datum: Datum | undefined): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}
