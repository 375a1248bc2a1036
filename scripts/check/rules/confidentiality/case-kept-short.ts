import { z } from 'zod';
import { later } from '../../../fill/calendar/later.ts';
import type { DataGroup, DocumentRule, Report } from '../../../types/index.ts';
import { type Row, rowsOf } from '../../registers/rows-of.ts';

const period = z.strictObject({ years: z.coerce.number().int(), norm: z.string() });
const settingsSchema = z.strictObject({ register: z.string(), employment: period, closing: period });

type Settings = z.output<typeof settingsSchema>;

/** No case leaves the service before its time, and none is erased before its own, or without having been sent on. */
export const caseKeptShort: DocumentRule = {
	code: 'case-kept-short',
	for: 'named',
	scope: 'document',
	check({ company }, report, settings) {
		const read = settingsSchema.parse(settings);
		for (const row of rowsOf(company.registers.get(read.register))) {
			checkSent(row, read.employment, report);
			checkErased(row, read, report);
		}
	},
};

/** A service that has closed has to send all it has, whenever employment ended. */
function checkSent({ cells, place }: Row, { years, norm }: Settings['employment'], report: Report): void {
	const { sent, ended } = cells;
	if (typeof sent !== 'string' || hadClosed(cells, sent)) return;
	const least = typeof ended === 'string' ? later(ended, { years }) : undefined;
	if (least !== undefined && sent >= least) return;
	const params = {
		case: String(cells.case),
		what: least === undefined ? 'employed' : 'sent',
		day: sent,
		least,
	} as const;
	report({ code: 'case-kept-short', severity: 'error', place: place('sent'), params, norms: [norm] });
}

function checkErased({ cells, place }: Row, { employment, closing }: Settings, report: Report): void {
	const { erased, sent, lastEntry } = cells;
	if (typeof erased !== 'string') return;
	const params = { case: String(cells.case), day: erased };
	if (hadClosed(cells, erased) && typeof lastEntry === 'string') {
		const least = later(lastEntry, { years: closing.years });
		if (erased >= least) return;
		const early = { ...params, what: 'erased', least } as const;
		report({
			code: 'case-kept-short',
			severity: 'error',
			place: place('erased'),
			params: early,
			norms: [closing.norm],
		});
	} else if (typeof sent !== 'string' || sent > erased) {
		const lost = { ...params, what: 'unsent', least: undefined } as const;
		report({
			code: 'case-kept-short',
			severity: 'error',
			place: place('erased'),
			params: lost,
			norms: [employment.norm],
		});
	}
}

function hadClosed({ closed }: DataGroup, day: string): boolean {
	return typeof closed === 'string' && closed <= day;
}
