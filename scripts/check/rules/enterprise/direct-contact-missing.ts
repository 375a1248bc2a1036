import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The field that names whom the service turns to, and that of the safety organisation's recommendation. */
const settingsSchema = z.strictObject({ field: z.string(), recommendation: z.string(), norm: z.string() });

/** Where there is no safety organisation, the service knows whom to turn to, and nothing rests on what none has said. */
export const directContactMissing: DocumentRule = {
	code: 'direct-contact-missing',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data }, report, settings) {
		const { field, recommendation, norm } = settingsSchema.parse(settings);
		if (company.data.safetyOrganisation !== false || !isInForce(doc.meta.status.state)) return;
		const tell = (key: string, why: 'nobody' | 'recommended') => {
			const place = placeOfField(source, key);
			report({ code: 'direct-contact-missing', severity: 'error', place, params: { field, why }, norms: [norm] });
		};
		if (data[field] === null) tell(field, 'nobody');
		if (data[recommendation] !== null) tell(recommendation, 'recommended');
	},
};
