import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { enrolledIn } from '../../../fill/board/enrolled-in.ts';
import type { DataGroup, DocumentRule, HoursBasis, Register } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** `tenths`: of an hour, a year and employee. */
const settingsSchema = z.strictObject({
	register: z.string(),
	hours: z.string(),
	tenths: z.coerce.number().int().positive(),
});

/** The hours that a centre plans are enough for the employees of the latest count; before the first count, for those of its statute. */
export const statuteHours: DocumentRule = {
	code: 'statute-hours',
	for: 'named',
	norms: ['S1-§13'],
	scope: 'document',
	check({ doc, company, data }, report, settings) {
		if (doc.meta.status.state === 'retired') return;
		const { register, hours, tenths } = settingsSchema.parse(settings);
		const planned = company.data[hours];
		const place = placeOfField(company.source, hours);
		if (typeof planned !== 'string') {
			const norms = ['S1-§13'];
			report({ code: 'statute-hours-unplanned', severity: 'warning', place, params: { fact: hours }, norms });
			return;
		}
		for (const { basis, year, employees } of headcounts(company.registers.get(register), data)) {
			const needed = new Decimal(employees).times(tenths).dividedBy(10);
			if (needed.lte(planned)) continue;
			const params = { planned, needed: needed.toFixed(1), employees, basis, year };
			report({ code: 'statute-hours', severity: 'error', place, params });
		}
	},
};

interface Headcount {
	readonly basis: HoursBasis;
	readonly year: number | undefined;
	readonly employees: number;
}

function headcounts(register: Register | undefined, { employeesTotal, employeesAtStart }: DataGroup) {
	if (register !== undefined && register.rows.length > 0) return register.sound ? latest(register) : [];
	const own = [
		{ basis: 'total', year: undefined, employees: employeesTotal },
		{ basis: 'start', year: undefined, employees: employeesAtStart },
	] as const;
	return own.filter((count): count is typeof count & Headcount => typeof count.employees === 'number');
}

/** None where a cell of the year could not be read: that has been reported. */
function latest({ rows }: Register): readonly Headcount[] {
	const year = Math.max(...rows.flatMap((row) => (typeof row.year === 'number' ? row.year : [])));
	const enrolled = rows.filter((row) => row.year === year).map(enrolledIn);
	const whole = enrolled.filter((count) => count !== undefined);
	if (whole.length === 0 || whole.length < enrolled.length) return [];
	return [{ basis: 'count', year, employees: whole.reduce((sum, count) => sum + count, 0) }];
}
