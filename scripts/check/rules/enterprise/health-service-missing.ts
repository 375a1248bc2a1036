import { z } from 'zod';
import { obligedCode } from '../../../fill/coverage/obliged-code.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { CompanyRule, CompanySubject } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string() });

/** What an assessment of the duty holds, and the row of the dispensation that it follows from. */
const assessmentSchema = z.object({
	why: z.string(),
	dispensation: z.object({ until: z.string().nullable(), ended: z.string().nullable() }).nullable(),
});

/**
 * An enterprise in an industry on the law's list has an occupational health service, unless its latest assessment of the
 * duty rests on a dispensation of the whole enterprise that is still used.
 */
export const healthServiceMissing: CompanyRule = {
	code: 'health-service-missing',
	for: 'named',
	alsoNorms: ({ industries }) => (industries === undefined ? [] : [industries.norm]),
	scope: 'company',
	check(subject, report, settings) {
		const { company, repository } = subject;
		const { industries } = repository;
		const { country } = settingsSchema.parse(settings);
		if (industries === undefined || company.country !== country) return;
		if (company.data.occupationalHealthService !== null) return;
		const code = obligedCode(company, industries);
		if (code === undefined || isDispensed(subject)) return;
		const place = placeOfField(company.source, 'occupationalHealthService');
		report({ code: 'health-service-missing', severity: 'error', place, params: { code }, norms: [industries.norm] });
	},
};

/** That a leave has run out is told on a given day alone; that it is no longer used, always. */
function isDispensed({ documents, asOf }: CompanySubject): boolean {
	const [latest] = documents
		.filter(({ doc, derived }) => isInForce(doc.meta.status.state) && derived.obligation != null)
		.toSorted((one, other) => (String(one.data.assessed) < String(other.data.assessed) ? 1 : -1));
	const { why, dispensation } = assessmentSchema.safeParse(latest?.derived.obligation).data ?? {};
	if (why !== 'dispensed' || dispensation?.ended !== null) return false;
	return asOf === undefined || dispensation.until === null || dispensation.until >= asOf;
}
