import type { CompanyRule } from '../../../types/index.ts';
import { type AssistanceRow, assistanceRows } from '../../registers/assistance-rows.ts';
import { registerSetting } from '../../registers/register-setting.ts';

/** A number tells the tasks of one year apart. */
export const assistanceRepeated: CompanyRule = {
	code: 'assistance-repeated',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const first = new Map<string, AssistanceRow>();
		for (const row of assistanceRows(company, registerSetting(settings))) {
			const { year, number, place } = row;
			const other = first.get(`${year} ${number}`);
			if (other === undefined) first.set(`${year} ${number}`, row);
			else {
				const params = { year, number, line: other.place('number').line };
				report({ code: 'assistance-repeated', severity: 'error', place: place('number'), params });
			}
		}
	},
};
