import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Where a document about an enterprise's health service is in force, the enterprise's facts say which service it has. */
export const serviceUnjoined: DocumentRule = {
	code: 'service-unjoined',
	for: 'named',
	scope: 'document',
	check({ doc, company }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (company.data.service !== null || !isInForce(doc.meta.status.state)) return;
		const place = placeOfField(company.source, 'service');
		report({ code: 'service-unjoined', severity: 'error', place, params: { document: doc.id }, norms: [norm] });
	},
};
