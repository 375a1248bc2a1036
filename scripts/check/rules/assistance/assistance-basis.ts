import { z } from 'zod';
import type { CompanyRule } from '../../../types/index.ts';
import { assistanceRows } from '../../registers/assistance-rows.ts';

const settingsSchema = z.strictObject({ register: z.string(), norm: z.string() });

/** What the health service helps with belongs to a letter of § 13-2 or is an add-on service, and never both. */
export const assistanceBasis: CompanyRule = {
	code: 'assistance-basis',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, norm } = settingsSchema.parse(settings);
		// A letter that there is not would be told of twice.
		if (company.registers.get(register)?.sound === false) return;
		for (const { cells, number, task, place } of assistanceRows(company, register)) {
			const both = cells.letter !== null && cells.addOn === true;
			if (!both && (cells.letter !== null || cells.addOn === true)) continue;
			const params = { number, task, fault: both ? ('both' as const) : ('neither' as const) };
			report({ code: 'assistance-basis', severity: 'error', place: place('letter'), params, norms: [norm] });
		}
	},
};
