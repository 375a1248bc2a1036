import { z } from 'zod';
import { nearest } from '../../../messages/nearest.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({ register: z.string(), sites: z.string(), norm: z.string() });

/** A count is of a site that the service's own register of sites has, by the very name it has there. */
export const siteUnlisted: CompanyRule = {
	code: 'site-unlisted',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, sites, norm } = settingsSchema.parse(settings);
		const listed = company.registers.get(sites);
		// Rows may be missing from a register that could not be read as a whole.
		if (listed?.source.whole === false) return;
		const known = rowsOf(listed).map(({ cells }) => String(cells.site));
		for (const { cells, place } of rowsOf(company.registers.get(register))) {
			const { site } = cells;
			if (typeof site !== 'string' || known.includes(site)) continue;
			const params = { site, register: sites, nearest: nearest(site, known) };
			report({ code: 'site-unlisted', severity: 'error', place: place('site'), params, norms: [norm] });
		}
	},
};
