import type { DocumentRule } from '../../../types/index.ts';
import { registerSetting } from '../../registers/register-setting.ts';
import { rowsOf } from '../../registers/rows-of.ts';

/** When an injunction has been carried out, the authority is told. */
export const injunctionUnreported: DocumentRule = {
	code: 'injunction-unreported',
	for: 'named',
	scope: 'document',
	check({ company }, report, settings) {
		for (const { cells, place } of rowsOf(company.registers.get(registerSetting(settings)))) {
			const { number, authority, done, reported } = cells;
			if (typeof done !== 'string' || typeof reported === 'string') continue;
			const params = { number: String(number), authority: String(authority), done };
			report({ code: 'injunction-unreported', severity: 'warning', place: place('done'), params });
		}
	},
};
