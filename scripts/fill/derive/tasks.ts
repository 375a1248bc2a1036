import { z } from 'zod';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { Derivation } from '../../types/index.ts';
import { Exact } from '../amounts/exact.ts';
import { printing } from '../amounts/printing.ts';
import { statedTotal } from '../amounts/stated-total.ts';
import { sumOf } from '../amounts/sum-of.ts';
import { taskGroups } from '../amounts/task-groups.ts';
import { taskLines } from '../amounts/task-lines.ts';
import { hoursOf, taskTable } from '../amounts/task-table.ts';
import { enrolledTotal } from '../board/enrolled-total.ts';

const settingsSchema = z.strictObject({
	register: z.string(),
	/** Categories that state a total. */
	totals: z.array(z.string()),
	/** Groups of fewer persons are not shown. */
	least: z.coerce.number().int().min(3),
	/** What persons of no group are called. */
	ungrouped: wordsSchema,
	/** So many years are shown beside each other, the document's own the last. */
	years: z.coerce.number().int().min(2),
});

/**
 * What a centre has done in a year, from the register of tasks: by category, beside the year before and per enrolled
 * employee, over the years, and by group of staff, where small groups are hidden.
 */
export const tasks: Derivation = ({ data, language, company }, written) => {
	const settings = settingsSchema.parse(written);
	if (typeof data.year !== 'number') return null;
	const { year } = data;
	const { lines, totals } = taskLines(company.registers.get(settings.register), settings.totals);
	const of = (when: number) => lines.filter((line) => line.year === when);
	const [now, before] = [of(year), of(year - 1)];
	const print = printing(
		lines.map(({ hours }) => hours),
		'hours',
	);
	const { rows, total } = taskTable(now, {
		before: before.length > 0 ? before : undefined,
		employees: enrolledTotal(company, year),
		employeesBefore: enrolledTotal(company, year - 1),
		print,
	});
	const years = [...new Set(lines.map((line) => line.year))].filter((one) => one <= year).sort((a, b) => a - b);
	return {
		year,
		before: before.length > 0 ? year - 1 : null,
		rows,
		// A bar for each, the longest first.
		largest: rows.toSorted((a, b) => new Exact(String(b.amount)).comparedTo(String(a.amount))),
		total,
		years: years.slice(-settings.years).map((one) => ({
			year: one,
			cases: sumOf(of(one).map(({ cases }) => cases)).toFixed(),
			hours: print(hoursOf(of(one))),
		})),
		least: settings.least,
		groups: taskGroups(now, settings.least, settings.ungrouped[language]),
		stated: totals
			.filter((line) => line.year === year)
			.flatMap(({ row, cases, hours }) => [
				statedTotal({ row, column: 'cases' }, new Exact(cases), sumOf(now.map((line) => line.cases))),
				statedTotal({ row, column: 'hours' }, hours, hoursOf(now)),
			]),
	};
};
