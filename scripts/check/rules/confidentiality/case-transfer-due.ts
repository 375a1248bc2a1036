import { z } from 'zod';
import { later } from '../../../fill/calendar/later.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({
	register: z.string(),
	employment: z.strictObject({ years: z.coerce.number().int(), norm: z.string() }),
	closing: z.strictObject({ norm: z.string() }),
});

/** A case whose time with the service is over has gone to the Directorate. */
export const caseTransferDue: DocumentRule = {
	code: 'case-transfer-due',
	for: 'named',
	scope: 'document',
	check({ company, asOf }, report, settings) {
		const { register, employment, closing } = settingsSchema.parse(settings);
		if (asOf === undefined) return;
		for (const { cells, place } of rowsOf(company.registers.get(register))) {
			const { sent, ended, closed } = cells;
			if (sent !== null) continue;
			const hasClosed = typeof closed === 'string' && closed < asOf;
			const since = hasClosed ? closed : typeof ended === 'string' ? later(ended, { years: employment.years }) : asOf;
			if (since >= asOf) continue;
			const params = { case: String(cells.case), why: hasClosed ? 'closed' : 'ended', since, asOf } as const;
			const norms = [hasClosed ? closing.norm : employment.norm];
			report({
				code: 'case-transfer-due',
				severity: 'warning',
				place: place(hasClosed ? 'closed' : 'ended'),
				params,
				norms,
			});
		}
	},
};
