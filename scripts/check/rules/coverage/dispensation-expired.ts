import { later } from '../../../fill/calendar/later.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { historicNorms } from '../../law/historic-norms.ts';
import { rowsOf } from '../../registers/rows-of.ts';
import { supervisionSetting } from '../../registers/supervision-setting.ts';

/** Nobody goes on using a leave that has run out, or ends it before it began. */
export const dispensationExpired: DocumentRule = {
	code: 'dispensation-expired',
	for: 'named',
	scope: 'document',
	check({ doc, company, asOf }, report, settings) {
		const { register, historic } = supervisionSetting(settings);
		for (const { cells, place } of rowsOf(company.registers.get(register))) {
			const { number, what, from, until, ended } = cells;
			if (typeof until !== 'string' || typeof from !== 'string') continue;
			const why = until < from ? ('backwards' as const) : faultOf(until, ended, asOf);
			if (why === undefined) continue;
			const params = { number: String(number), what: String(what), from, until, why };
			const severity = why === 'expired' ? 'warning' : 'error';
			const norms = historicNorms(doc, historic);
			report({ code: 'dispensation-expired', severity, place: place('until'), params, norms });
		}
	},
};

function faultOf(until: string, ended: unknown, asOf: string | undefined): 'expired' | 'used' | undefined {
	if (typeof ended !== 'string') return asOf !== undefined && until < asOf ? 'expired' : undefined;
	// The day after the last one is the first without it.
	return ended > later(until, { days: 1 }) ? 'used' : undefined;
}
