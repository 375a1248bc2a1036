import { z } from 'zod';
import { isInForce } from '../../fill/is-in-force.ts';
import type { DocumentRule } from '../../types/index.ts';
import { placeOfField } from '../place-of-field.ts';

const settingsSchema = z.strictObject({ field: z.string() });

/** A document in force has something in the list that it is there for. */
export const listEmpty: DocumentRule = {
	code: 'list-empty',
	for: 'named',
	scope: 'document',
	check({ doc, source, data }, report, settings) {
		const { field } = settingsSchema.parse(settings);
		const list = data[field];
		if (!isInForce(doc.meta.status.state) || (Array.isArray(list) && list.length > 0)) return;
		report({ code: 'list-empty', severity: 'error', place: placeOfField(source, field), params: { field } });
	},
};
