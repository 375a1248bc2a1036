import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { assistanceRows } from '../../registers/assistance-rows.ts';
import { registerSetting } from '../../registers/register-setting.ts';

/** The report says of every task of its year what became of it; while it is a draft, what is not known yet is a warning. */
export const outcomeMissing: DocumentRule = {
	code: 'outcome-missing',
	for: 'named',
	scope: 'document',
	norms: ['medvirkning-§13-3'],
	check({ doc, company, data }, report, settings) {
		const register = registerSetting(settings);
		// What was written there, but refused, would be told of twice.
		if (company.registers.get(register)?.sound === false) return;
		const severity = isInForce(doc.meta.status.state) ? 'error' : 'warning';
		for (const { cells, year, number, task, place } of assistanceRows(company, register)) {
			if (year !== data.year || cells.outcome !== null) continue;
			report({ code: 'outcome-missing', severity, place: place('outcome'), params: { number, task } });
		}
	},
};
