import { dayOfPeriod } from '../../../fill/year/day-of-period.ts';
import { valuesAt } from '../../../fill/year/values-at.ts';
import type { Company, DocumentRule, RecurringDue } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What is due on a day of every year is sent by it, as the kind's `due` says: a document that was sent later is late for good. */
export const submittedLate: DocumentRule = {
	code: 'submitted-late',
	for: 'named',
	scope: 'document',
	check({ source, data, company }, report) {
		for (const due of source.kind.due) {
			if (due.form !== 'recurring' || due.every !== 'year' || due.done === undefined) continue;
			const [year, submitted] = [data[due.year], data[due.done]];
			if (typeof year !== 'number' || typeof submitted !== 'string') continue;
			const last = lastDay(due, year - due.concerns, company);
			if (last === undefined || submitted <= last) continue;
			const params = { submitted, last, year };
			const place = placeOfField(source, due.done);
			report({ code: 'submitted-late', severity: 'error', place, params, norms: due.norms });
		}
	},
};

/** Undefined where the company has not said it. */
function lastDay({ to, date }: RecurringDue, year: number, { data }: Company): string | undefined {
	if (to !== undefined) return dayOfPeriod(to, year, undefined);
	const fact = valuesAt(data, (date ?? '').split('.'))[0]?.value;
	return typeof fact === 'string' ? `${String(year).padStart(4, '0')}-${fact}` : undefined;
}
