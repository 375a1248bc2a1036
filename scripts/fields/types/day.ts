import { z } from 'zod';
import { isCalendarDay } from '../calendar-day.ts';
import type { FieldType } from '../field-type.ts';
import { writtenDay } from '../written-day.ts';

/** A day that exists, `YYYY-MM-DD`. */
export const day: FieldType = {
	read(written, _, notation) {
		const text = writtenDay(written, notation);
		if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { code: 'field-date', params: { why: 'form', whole: true } };
		return isCalendarDay(text) ? { datum: text } : { code: 'field-date', params: { why: 'calendar', whole: true } };
	},
	schema: () => z.iso.date(),
};
