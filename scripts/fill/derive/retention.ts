import { z } from 'zod';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { later } from '../calendar/later.ts';

/** The register of cases, and how many years one is kept after employment, or after its last entry where the service has closed. */
const settingsSchema = z.strictObject({
	register: z.string(),
	employment: z.coerce.number().int(),
	closing: z.coerce.number().int(),
});

/**
 * The cases of a service by what became of them: those of people who have left, with the first day on which a case may be
 * sent on; those of a service that has closed, with the day until which they are kept; numbers of the rest.
 */
export const retention: Derivation = ({ company }, settings) => {
	const { register: name, employment, closing } = settingsSchema.parse(settings);
	const register = company.registers.get(name);
	const cases = (register?.sound ? register.rows : []).map((row): DataGroup => {
		const { ended, closed, lastEntry } = row;
		const isKept = typeof closed === 'string' && typeof lastEntry === 'string';
		return {
			...row,
			earliest: typeof ended === 'string' && !isKept ? later(ended, { years: employment }) : null,
			keptUntil: isKept ? later(lastEntry, { years: closing }) : null,
		};
	});
	return {
		cases,
		left: cases.filter(({ earliest }) => earliest !== null),
		closed: cases.filter(({ keptUntil }) => keptUntil !== null),
		employed: cases.filter((row) => row.earliest === null && row.keptUntil === null).map((row) => String(row.case)),
	};
};
