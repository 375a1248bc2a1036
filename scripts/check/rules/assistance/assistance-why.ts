import { z } from 'zod';
import type { CompanyRule } from '../../../types/index.ts';
import { assistanceRows } from '../../registers/assistance-rows.ts';

const settingsSchema = z.strictObject({ register: z.string(), letters: z.array(z.string()), norm: z.string() });

/** An add-on service has a reason, and so has what the regulations demand only when there is one. */
export const assistanceWhy: CompanyRule = {
	code: 'assistance-why',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, letters, norm } = settingsSchema.parse(settings);
		for (const { cells, number, task, place } of assistanceRows(company, register)) {
			const letter = typeof cells.letter === 'string' && letters.includes(cells.letter) ? cells.letter : undefined;
			const asked = letter !== undefined || cells.addOn === true;
			if (!asked || cells.why !== null || cells.risk !== null) continue;
			const norms = letter === undefined ? {} : { norms: [norm] };
			const params = { number, task, letter };
			report({ code: 'assistance-why', severity: 'error', place: place('why'), params, ...norms });
		}
	},
};
