import { z } from 'zod';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { changeOf } from '../amounts/change-of.ts';
import { costCategories } from '../amounts/cost-categories.ts';
import { costDevelopment } from '../amounts/cost-development.ts';
import { type CostPart, costLines, sumOfLines } from '../amounts/cost-lines.ts';
import { costTable } from '../amounts/cost-table.ts';
import { Exact } from '../amounts/exact.ts';
import { type Ledger, ledgerOf } from '../amounts/ledger-of.ts';
import { printing } from '../amounts/printing.ts';
import { statedTotal } from '../amounts/stated-total.ts';
import { enrolledTotal } from '../board/enrolled-total.ts';

const settingsSchema = z.strictObject({
	register: z.string(),
	/** What the register calls the two tables of the annex. */
	booked: z.string(),
	received: z.string(),
	/** Categories that state a total. */
	totals: z.array(z.string()),
	/** So many years are shown beside each other, the document's own the last. */
	years: z.coerce.number().int().min(2),
	/** What the lines of a chart are called. */
	series: z.strictObject({ booked: wordsSchema, received: wordsSchema, all: wordsSchema }),
});

type Settings = z.output<typeof settingsSchema>;

/**
 * What a centre's year has cost, from the register of costs: by category in two tables, together, beside the year
 * before and per enrolled employee, and over the years. Sums are exact; what is divided is rounded for print alone.
 */
export const costs: Derivation = ({ data, language, company }, written) => {
	const { register, totals, years, series, ...tables } = settingsSchema.parse(written);
	if (typeof data.year !== 'number') return null;
	const { year } = data;
	const ledger = ledgerOf(company.registers.get(register), totals);
	const of = (when: number, part: CostPart) => costLines(ledger.lines, when, part, tables);
	const print = printing(
		ledger.lines.map(({ amount }) => amount),
		'money',
	);
	const [employees, employeesBefore] = [enrolledTotal(company, year), enrolledTotal(company, year - 1)];
	const hasBefore = of(year - 1, 'all').length > 0;
	const table = (part: CostPart) =>
		costTable(of(year, part), {
			before: hasBefore ? of(year - 1, part) : undefined,
			total: sumOfLines(of(year, 'all')),
			employees,
			employeesBefore,
			print,
		});
	const names = { booked: series.booked[language], received: series.received[language], all: series.all[language] };
	return {
		year,
		before: hasBefore ? year - 1 : null,
		people: peopleOf(employees, employeesBefore),
		booked: table('booked'),
		received: table('received'),
		total: table('all').total ?? null,
		categories: costCategories(of(year, 'booked'), of(year, 'received'), print),
		...costDevelopment(ledger.lines, { tables, company, last: year, most: years, names, print }),
		stated: statedOf(ledger, data, (part) => sumOfLines(of(year, part)), tables),
	};
};

function peopleOf(now: number | undefined, before: number | undefined): DataGroup {
	const change = now === undefined || before === undefined ? undefined : changeOf(new Exact(now), new Exact(before));
	return { employees: now ?? null, before: before ?? null, percent: change?.percent ?? null };
}

/** What the register or the document says is the sum of the year. */
function statedOf(
	{ totals }: Ledger,
	{ year, totals: field }: DataGroup,
	sum: (part: CostPart) => Exact,
	tables: Pick<Settings, 'booked' | 'received'>,
): readonly DataGroup[] {
	const rows = (['booked', 'received'] as const).flatMap((part) =>
		totals
			.filter((line) => line.year === year && line.table === tables[part])
			.map(({ row, amount }) => statedTotal({ row, column: 'amount' }, amount, sum(part))),
	);
	const said = typeof field === 'object' && field !== null && !Array.isArray(field) ? (field as DataGroup) : {};
	const fields = (['booked', 'received', 'all'] as const).flatMap((part) => {
		const amount = said[part];
		return typeof amount === 'string' ? [statedTotal({ field: part }, new Exact(amount), sum(part))] : [];
	});
	return [...rows, ...fields];
}
