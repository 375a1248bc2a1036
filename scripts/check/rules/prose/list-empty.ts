import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ field: z.string(), norm: z.string().optional() });

/** A document in force has something in the list that it is there for. */
export const listEmpty: DocumentRule = {
	code: 'list-empty',
	for: 'named',
	scope: 'document',
	check({ doc, source, data }, report, settings) {
		const { field, norm } = settingsSchema.parse(settings);
		const list = data[field];
		if (!isInForce(doc.meta.status.state) || (Array.isArray(list) && list.length > 0)) return;
		const place = placeOfField(source, field);
		report({ code: 'list-empty', severity: 'error', place, params: { field }, ...(norm && { norms: [norm] }) });
	},
};
