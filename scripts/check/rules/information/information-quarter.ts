import { z } from 'zod';
import { quarterAt, quarterOf } from '../../../fill/calendar/quarter-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { informationMeetingOf } from '../../meetings/information-meeting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** An information meeting lies in the quarter that it is for, and the document's number ends in that quarter. */
export const informationQuarter: DocumentRule = {
	code: 'information-quarter',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { year, quarter, held } = informationMeetingOf(subject) ?? {};
		if (typeof year !== 'number' || typeof quarter !== 'string') return;
		const { source, doc } = subject;
		const tell = (field: 'id' | 'held', found: string) => {
			const place = placeOfField(source, field);
			const params = { field, found, year, quarter: Number(quarter) };
			report({ code: 'information-quarter', severity: 'error', place, params, norms: [norm] });
		};
		// Where it takes the day over, it has been told there.
		const own = source.values.entries.has('held');
		if (own && typeof held === 'string' && quarterOf(held) !== quarterAt(year, Number(quarter))) tell('held', held);
		if (doc.id !== '' && !doc.id.endsWith(`-${year}-0${quarter}`)) tell('id', doc.id);
	},
};
