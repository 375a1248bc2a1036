import { z } from 'zod';
import { named } from '../../load/templates/named.ts';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { Derivation } from '../../types/index.ts';
import { later } from '../calendar/later.ts';
import { whyClosed } from '../calendar/why-closed.ts';

const settingsSchema = z.strictObject({
	weeks: z.coerce.number().int(),
	country: z.string(),
	weekend: z.strictObject({ saturday: wordsSchema, sunday: wordsSchema }),
	days: z.array(z.strictObject({ day: z.string().regex(/^\d{2}-\d{2}$/, named('not-day')), label: wordsSchema })),
});

/**
 * The last day of a time limit in weeks that is counted from the day after a decision was notified. `ends` is the day on
 * which the weeks end; where nothing is due on it, for the reason in `closed`, `deadline` is the next working day.
 */
export const appeal: Derivation = ({ data: { notified }, language }, settings) => {
	const { weeks, ...closedDays } = settingsSchema.parse(settings);
	if (typeof notified !== 'string') return null;
	const ends = later(notified, { days: weeks * 7 });
	let deadline = ends;
	while (whyClosed(deadline, closedDays, language) !== undefined) deadline = later(deadline, { days: 1 });
	return {
		weeks,
		firstDay: later(notified, { days: 1 }),
		ends,
		closed: whyClosed(ends, closedDays, language) ?? null,
		deadline,
	};
};
