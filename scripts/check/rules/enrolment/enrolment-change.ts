import { z } from 'zod';
import { enrolledIn } from '../../../fill/board/enrolled-in.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({
	register: z.string(),
	/** Of a hundred of the count before, and so many employees at least. */
	share: z.coerce.number(),
	least: z.coerce.number(),
	norm: z.string(),
});

/** A count that is far from the one of the year before is asked about: a slip of the pen moves a seat on the board. */
export const enrolmentChange: CompanyRule = {
	code: 'enrolment-change',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, share, least, norm } = settingsSchema.parse(settings);
		const counts = rowsOf(company.registers.get(register));
		for (const { cells, place } of counts) {
			const { year, site } = cells;
			if (typeof year !== 'number' || typeof site !== 'string') continue;
			const last = counts.find((count) => count.cells.year === year - 1 && count.cells.site === site)?.cells;
			const enrolled = enrolledIn(cells);
			const before = last && enrolledIn(last);
			if (last === undefined || enrolled === undefined || before === undefined) continue;
			const change = Math.abs(enrolled - before);
			if (change < least || change * 100 <= before * share) continue;
			const [most = 'site'] = [...categories].sort((a, b) => moved(b) - moved(a));
			const params = { site, year, enrolled, before, share };
			report({ code: 'enrolment-change', severity: 'warning', place: place(most), params, norms: [norm] });

			function moved(category: string): number {
				return Math.abs(Number(cells[category]) - Number(last?.[category]));
			}
		}
	},
};

const categories = ['compulsory', 'workshop', 'secondEchelon', 'firstEchelon'] as const;
