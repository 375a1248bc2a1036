import { z } from 'zod';
import { isCalendarDay } from '../calendar-day.ts';
import type { FieldType } from '../field-type.ts';

const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?$/;
const offsetForm = /^(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** No place on earth is further from UTC, in minutes: 12 hours behind and 14 before. */
const [most, least] = [14 * 60, -12 * 60];

/** A moment that is the same everywhere: day, time of day and the offset from UTC, `2026-03-29T10:00+02:00`; kept as written. */
export const instant: FieldType = {
	read(text) {
		const [, day, hours, minutes, seconds = '00', offset] = form.exec(text) ?? [];
		if (day === undefined) return refusal('form');
		if (!isCalendarDay(day)) return refusal('calendar');
		if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return refusal('clock');
		if (offset === undefined) return refusal('offset-missing');
		return isOffset(offset) ? { datum: text } : refusal('offset');
	},
	schema: () => z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/),
};

function isOffset(text: string): boolean {
	const [whole, sign, hours = '0', minutes = '0'] = offsetForm.exec(text) ?? [];
	const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
	return whole !== undefined && Number(minutes) < 60 && ahead <= most && ahead >= least;
}

function refusal(why: 'form' | 'calendar' | 'clock' | 'offset-missing' | 'offset') {
	return { code: 'field-instant', params: { why } } as const;
}
