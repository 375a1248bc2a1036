import { z } from 'zod';
import { fieldText } from '../../../fields/field-text.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ kind: z.string() });

/** The assessment that a risk condition comes from is one of the enterprise's. */
export const obligationRisk: DocumentRule = {
	code: 'obligation-risk',
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report, settings) {
		const { kind } = settingsSchema.parse(settings);
		if (!Array.isArray(data.risks)) return;
		const ids = repository.sources
			.filter((one) => one.company === source.company && one.kind.name === kind)
			.flatMap(({ values }) => fieldText(values, 'id') ?? []);
		for (const [index, { assessment: id }] of (data.risks as readonly DataGroup[]).entries()) {
			if (typeof id !== 'string' || ids.includes(id)) continue;
			const place = placeOfField(source, 'risks', index, 'assessment');
			report({ code: 'obligation-risk', severity: 'error', place, params: { id, nearest: nearest(id, ids) } });
		}
	},
};
