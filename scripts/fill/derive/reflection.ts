import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Derivation } from '../../types/index.ts';

/** How many hours there are, and on whose clocks their end is read. */
const settingsSchema = z.strictObject({ hours: z.coerce.number().int(), zone: z.string() });

/** The moment from which somebody who was told of something may answer: real hours later, also when clocks change. */
export const reflection: Derivation = ({ data: { informed } }, settings) => {
	const { hours, zone } = settingsSchema.parse(settings);
	if (typeof informed !== 'string') return { hours, earliest: null };
	const there = Temporal.Instant.from(informed).add({ hours }).toZonedDateTimeISO(zone);
	return { hours, earliest: there.toString({ timeZoneName: 'never', smallestUnit: 'minute' }) };
};
