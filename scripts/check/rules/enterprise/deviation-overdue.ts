import type { DocumentRule } from '../../../types/index.ts';
import { registerSetting } from '../../registers/register-setting.ts';
import { rowsOf } from '../../registers/rows-of.ts';

/** An open deviation has not passed its deadline. */
export const deviationOverdue: DocumentRule = {
	code: 'deviation-overdue',
	for: 'named',
	scope: 'document',
	check({ company, asOf }, report, settings) {
		if (asOf === undefined) return;
		for (const { cells, place } of rowsOf(company.registers.get(registerSetting(settings)))) {
			const { number, deadline, closed } = cells;
			if (closed !== null || typeof deadline !== 'string' || deadline >= asOf) continue;
			const params = { number: String(number), deadline, asOf };
			report({ code: 'deviation-overdue', severity: 'warning', place: place('deadline'), params });
		}
	},
};
