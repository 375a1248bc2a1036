import type { CompanyRule } from '../../../types/index.ts';
import { assistanceRows } from '../../registers/assistance-rows.ts';
import { registerSetting } from '../../registers/register-setting.ts';

/** The deadline of a task lies in the year of its plan. */
export const assistanceDeadline: CompanyRule = {
	code: 'assistance-deadline',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		for (const { cells, year, number, place } of assistanceRows(company, registerSetting(settings))) {
			const { deadline } = cells;
			if (typeof deadline !== 'string' || deadline.startsWith(`${year}-`)) continue;
			const params = { number, deadline, year };
			report({ code: 'assistance-deadline', severity: 'error', place: place('deadline'), params });
		}
	},
};
