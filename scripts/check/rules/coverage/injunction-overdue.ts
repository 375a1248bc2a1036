import type { DocumentRule } from '../../../types/index.ts';
import { historicNorms } from '../../law/historic-norms.ts';
import { rowsOf } from '../../registers/rows-of.ts';
import { supervisionSetting } from '../../registers/supervision-setting.ts';

/** What an authority has ordered is done by the day it has set. */
export const injunctionOverdue: DocumentRule = {
	code: 'injunction-overdue',
	for: 'named',
	scope: 'document',
	check({ doc, company, asOf }, report, settings) {
		if (asOf === undefined) return;
		const { register, historic } = supervisionSetting(settings);
		for (const { cells, place } of rowsOf(company.registers.get(register))) {
			const { number, what, deadline, done } = cells;
			if (done !== null || typeof deadline !== 'string' || deadline >= asOf) continue;
			const params = { number: String(number), what: String(what), deadline, asOf };
			const norms = historicNorms(doc, historic);
			report({ code: 'injunction-overdue', severity: 'error', place: place('deadline'), params, norms });
		}
	},
};
