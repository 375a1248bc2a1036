import type { CompanyRule } from '../../../types/index.ts';
import { assistanceRows } from '../../registers/assistance-rows.ts';
import { registerSetting } from '../../registers/register-setting.ts';

/** What was not wholly done has a reason, and it is said what happens next. */
export const assistanceUnexplained: CompanyRule = {
	code: 'assistance-unexplained',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		for (const { cells, number, task, place } of assistanceRows(company, registerSetting(settings))) {
			if (cells.outcome === null || cells.outcome === 'gjort') continue;
			for (const missing of ['reason', 'next'] as const) {
				if (cells[missing] !== null) continue;
				const params = { number, task, missing };
				report({ code: 'assistance-unexplained', severity: 'error', place: place(missing), params });
			}
		}
	},
};
