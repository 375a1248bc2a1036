import type { DocumentRule } from '../../../types/index.ts';
import { registerSetting } from '../../registers/register-setting.ts';
import { rowsOf } from '../../registers/rows-of.ts';

/** A closed deviation has a cause and a measure. */
export const deviationUnexplained: DocumentRule = {
	code: 'deviation-unexplained',
	for: 'named',
	scope: 'document',
	check({ company }, report, settings) {
		for (const { cells, place } of rowsOf(company.registers.get(registerSetting(settings)))) {
			if (cells.closed === null) continue;
			for (const missing of ['cause', 'measure'] as const) {
				if (cells[missing] !== null) continue;
				const params = { number: String(cells.number), missing };
				report({ code: 'deviation-unexplained', severity: 'error', place: place(missing), params });
			}
		}
	},
};
