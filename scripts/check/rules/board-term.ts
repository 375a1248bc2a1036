import { z } from 'zod';
import { isCalendarDay } from '../../fields/calendar-day.ts';
import { boardOf } from '../../fill/board/board-of.ts';
import type { DocumentRule } from '../../types/index.ts';
import { placeOfField } from '../place-of-field.ts';

const settingsSchema = z.strictObject({ years: z.coerce.number().int() });

/** A term is as long as the statute says; it ends the day before the next begins, which may also be written. */
export const boardTerm: DocumentRule = {
	code: 'board-term',
	for: 'named',
	norms: ['S1-§6-2'],
	scope: 'document',
	check({ data, source }, report, settings) {
		const { years } = settingsSchema.parse(settings);
		const { from, to } = boardOf(data);
		if (from === undefined || to === undefined) return;
		const next = yearsAfter(from, years);
		const last = dayBefore(next);
		if (to === last || to === next) return;
		const params = { from, to, years, last };
		const place = placeOfField(source, 'period', 'to');
		report({ code: 'board-term', severity: 'error', place, params, expected: [last] });
	},
};

/** 1 March where the year has no 29 February. */
function yearsAfter(day: string, years: number): string {
	const same = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
	return isCalendarDay(same) ? same : `${same.slice(0, 4)}-03-01`;
}

function dayBefore(day: string): string {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	if (date > 1) return written(year, month, date - 1);
	if (month === 1) return written(year - 1, 12, 31);
	const last = [31, 30, 29, 28].find((candidate) => isCalendarDay(written(year, month - 1, candidate)));
	return written(year, month - 1, last ?? 1);
}

function written(year: number, month: number, date: number): string {
	const [mm, dd] = [month, date].map((number) => String(number).padStart(2, '0'));
	return `${String(year).padStart(4, '0')}-${mm}-${dd}`;
}
