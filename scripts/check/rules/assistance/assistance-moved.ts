import { z } from 'zod';
import type { CompanyRule } from '../../../types/index.ts';
import { type AssistanceRow, assistanceRows } from '../../registers/assistance-rows.ts';

const settingsSchema = z.strictObject({ register: z.string(), plan: z.string() });

/** What was moved to the next year stands in its plan, when that has been made; what a plan says is left from last year, was. */
export const assistanceMoved: CompanyRule = {
	code: 'assistance-moved',
	for: 'named',
	scope: 'company',
	check({ company, documents }, report, settings) {
		const { register, plan } = settingsSchema.parse(settings);
		const rows = assistanceRows(company, register);
		for (const row of rows) {
			const { cells, year, number, task, place } = row;
			const from = cells.movedFrom;
			if (typeof from === 'string' && !rows.some((other) => isLeft(other) && is(other, year - 1, from))) {
				const params = { number: from, year: year - 1 };
				report({ code: 'assistance-unmoved', severity: 'error', place: place('movedFrom'), params });
			}
			const next = documents.find(({ source, data }) => source.kind.name === plan && data.year === year + 1);
			const isTaken = rows.some((other) => other.year === year + 1 && other.cells.movedFrom === number);
			if (cells.outcome !== 'flyttet' || next === undefined || isTaken) continue;
			const params = { number, task, year, plan: String(next.data.id) };
			report({ code: 'assistance-moved', severity: 'warning', place: place('outcome'), params });
		}
	},
};

function is(row: AssistanceRow, year: number, number: string): boolean {
	return row.year === year && row.number === number;
}

/** Something of it was left when its year was over. */
function isLeft({ cells }: AssistanceRow): boolean {
	return cells.outcome !== null && cells.outcome !== 'gjort';
}
