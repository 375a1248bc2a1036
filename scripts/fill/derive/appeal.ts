import { z } from 'zod';
import type { Derivation } from '../../types/index.ts';
import { later } from '../calendar/later.ts';
import { whyClosed } from '../calendar/why-closed.ts';

/** How many weeks there are, and whose calendar counts. */
const settingsSchema = z.strictObject({ weeks: z.coerce.number().int(), country: z.string() });

/**
 * The last day of a time limit in weeks that is counted from the day after a decision was notified. `ends` is the day on
 * which the weeks end; where nothing is due on it, for the reason in `closed`, `deadline` is the next working day.
 */
export const appeal: Derivation = ({ data: { notified, appealed }, language, repository }, settings) => {
	const { weeks, country } = settingsSchema.parse(settings);
	const closedDays = repository.calendars.get(country);
	if (typeof notified !== 'string' || closedDays === undefined) return null;
	const ends = later(notified, { days: weeks * 7 });
	let deadline = ends;
	while (whyClosed(deadline, closedDays, language) !== undefined) deadline = later(deadline, { days: 1 });
	return {
		weeks,
		firstDay: later(notified, { days: 1 }),
		ends,
		closed: whyClosed(ends, closedDays, language) ?? null,
		deadline,
		/** Of the appeal that has come; null where none has. */
		late: typeof appealed === 'string' ? appealed > deadline : null,
	};
};
