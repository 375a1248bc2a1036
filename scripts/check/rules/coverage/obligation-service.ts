import { z } from 'zod';
import { obligedCode } from '../../../fill/coverage/obliged-code.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** An enterprise whose assessment says that a health service is required has one; one whose says that it is not, has none. */
export const obligationService: DocumentRule = {
	code: 'obligation-service',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data: { conclusion }, repository: { industries } }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (!isInForce(doc.meta.status.state)) return;
		const has = company.data.occupationalHealthService !== null;
		const isRequired = conclusion === 'pålagt';
		if (has ? conclusion !== 'ikke pålagt' : !isRequired) return;
		// One that stands on the list has been told of its facts already.
		if (!has && obligedCode(company, industries) !== undefined) return;
		const place = has ? placeOfField(source, 'conclusion') : placeOfField(company.source, 'occupationalHealthService');
		const params = { document: doc.id, has };
		report({ code: 'obligation-service', severity: has ? 'warning' : 'error', place, params, norms: [norm] });
	},
};
