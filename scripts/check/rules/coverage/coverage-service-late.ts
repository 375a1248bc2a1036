import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What `derived.coverage` says of those who are covered. */
const coverageSchema = z.object({
	parts: z.array(z.object({ code: z.string().nullable(), latest: z.string().nullable(), norm: z.string().nullable() })),
});

/** Those who are covered have a service within the time that the order gives from the day on which they are. */
export const coverageServiceLate: DocumentRule = {
	code: 'coverage-service-late',
	alsoNorms: ({ coveredIndustries: covered }) =>
		covered === undefined ? [] : [covered.norm, ...covered.groups.map(({ norm }) => norm)],
	for: 'named',
	scope: 'document',
	check({ doc, source, data, derived, repository: { coveredIndustries } }, report) {
		// What cannot be read has been reported.
		if (derived.coverage === null || coveredIndustries === undefined) return;
		const from = typeof data.serviceFrom === 'string' ? data.serviceFrom : undefined;
		if (from === undefined && !isInForce(doc.meta.status.state)) return;
		const day = from ?? String(data.date);
		for (const { code, latest, norm } of coverageSchema.parse(derived.coverage).parts) {
			if (code === null || latest === null || day <= latest) continue;
			const place = placeOfField(source, from === undefined ? 'activities' : 'serviceFrom');
			const params = { industry: code, latest, from };
			const norms = [coveredIndustries.norm, ...(norm === null ? [] : [norm])];
			report({ code: 'coverage-service-late', severity: 'warning', place, params, norms });
		}
	},
};
