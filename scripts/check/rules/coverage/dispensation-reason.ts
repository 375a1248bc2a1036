import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { historicNorms } from '../../law/historic-norms.ts';
import { rowsOf } from '../../registers/rows-of.ts';
import { supervisionSetting } from '../../registers/supervision-setting.ts';

/** Every leave to depart from a rule says what it was given for. */
export const dispensationReason: DocumentRule = {
	code: 'dispensation-reason',
	for: 'named',
	scope: 'document',
	check({ doc, company }, report, settings) {
		if (!isInForce(doc.meta.status.state)) return;
		const { register, historic } = supervisionSetting(settings);
		for (const { cells, place } of rowsOf(company.registers.get(register))) {
			const { number, what, reason } = cells;
			if (reason !== null) continue;
			const params = { number: String(number), what: String(what) };
			const norms = historicNorms(doc, historic);
			report({ code: 'dispensation-reason', severity: 'error', place: place('reason'), params, norms });
		}
	},
};
