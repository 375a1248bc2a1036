import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Where there must be a safety organisation, its recommendation stands in what is decided about the service's tasks. */
export const recommendationMissing: DocumentRule = {
	code: 'recommendation-missing',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { safetyOrganisation } = company.data;
		if (!isInForce(doc.meta.status.state) || data.recommendation !== null || safetyOrganisation === false) return;
		const known = safetyOrganisation === true;
		const place = placeOfField(source, 'recommendation');
		const params = { known };
		const severity = known ? 'error' : 'warning';
		report({ code: 'recommendation-missing', severity, place, params, norms: [norm], ...(!known && { strict: true }) });
	},
};
