import { z } from 'zod';
import { isCalendarDay } from '../calendar-day.ts';
import type { FieldType } from '../field-type.ts';
import { writtenDay } from '../written-day.ts';

/** A year or a day that exists, `YYYY` or `YYYY-MM-DD`, printed as written. */
export const date: FieldType = {
	read(written, _, notation) {
		const text = writtenDay(written, notation);
		if (/^\d{4}$/.test(text)) return { datum: text };
		if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { code: 'field-date', params: { why: 'form', whole: false } };
		return isCalendarDay(text) ? { datum: text } : { code: 'field-date', params: { why: 'calendar', whole: false } };
	},
	schema: () => z.union([z.int().min(1000).max(9999), z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)]),
};
