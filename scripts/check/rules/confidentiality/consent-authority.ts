import { z } from 'zod';
import { findCitations } from '../../../fill/citations/find-citations.ts';
import type { LawName } from '../../../fill/citations/law-names.ts';
import { readingIn } from '../../../fill/citations/reading-in.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule, DocumentSubject, Report } from '../../../types/index.ts';
import { missingSection } from '../../law/missing-section.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** A law that a duty to inform is said to follow from stands in the law register, with the § that is named. */
export const consentAuthority: DocumentRule = {
	code: 'consent-authority',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { data, doc, repository } = subject;
		if (typeof data.authority !== 'string') return;
		const reading = readingIn(doc.language, repository);
		const cited = findCitations(data.authority, '', reading);
		for (const { name, section } of cited) if (name !== undefined) lookUp(name, section, subject, norm, report);
		// Without a § too it may be a law that is named, and nothing else.
		const whole = cited.length === 0 ? reading.names.before(data.authority) : undefined;
		if (whole !== undefined) lookUp(whole, undefined, subject, norm, report);
	},
};

function lookUp(
	{ written, laws: meant, form, documents }: LawName,
	section: string | undefined,
	{ source, doc, repository: { laws } }: DocumentSubject,
	norm: string,
	report: Report,
): void {
	if (form !== undefined || documents !== undefined) return;
	const place = placeOfField(source, 'authority');
	const norms = [norm];
	const [law] = meant;
	if (law === undefined) {
		const names = [...laws.values()].flatMap(({ title, short }) => [
			title[doc.language],
			...(short[doc.language] ?? []),
		]);
		const params = { law: written, nearest: nearest(written, names) };
		report({ code: 'consent-authority', severity: 'error', place, params, norms });
		return;
	}
	if (section === undefined || meant.some((one) => missingSection(one, section, laws) === undefined)) return;
	const params = missingSection(law, section, laws);
	if (params !== undefined) report({ code: 'reference-section', severity: 'error', place, params, norms });
}
