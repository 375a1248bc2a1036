import { z } from 'zod';
import { isCalendarDay } from '../calendar-day.ts';
import type { FieldType } from '../field-type.ts';

const pattern = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A day of every year, `MM-DD`; 29 February is the last of February where there is none. */
export const yearlyDay: FieldType = {
	// A leap year has every day that some year has.
	read: (text) =>
		pattern.test(text) && isCalendarDay(`2024-${text}`) ? { datum: text } : { code: 'field-yearly-day' },
	schema: () => z.string().regex(pattern),
};
