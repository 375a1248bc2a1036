import { z } from 'zod';
import { closedWords } from '../../../fill/calendar/closed-words.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The field of the day, and the norm that orders the meeting, if any. */
const settingsSchema = z.strictObject({ field: z.string(), norm: z.string().optional() });

/** Nobody is called to a meeting on a weekend or a public holiday of the company's country. */
export const dayClosed: DocumentRule = {
	code: 'day-closed',
	for: 'named',
	scope: 'document',
	check({ source, data, company, repository }, report, settings) {
		const { field, norm } = settingsSchema.parse(settings);
		const day = data[field];
		const calendar = repository.calendars.get(company.country);
		if (typeof day !== 'string' || calendar === undefined) return;
		// On the other days that authorities are closed, people may still meet.
		const holidays = { ...calendar, days: [] };
		const why = closedWords(day, holidays);
		if (why === undefined) return;
		const params = { day, why };
		const norms = norm === undefined ? {} : { norms: [norm] };
		report({ code: 'day-closed', severity: 'error', place: placeOfField(source, field), params, ...norms });
	},
};
