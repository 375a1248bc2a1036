import { type PortfolioRow, type PortfolioTotal, portfolioTotals } from '../../../types/portfolio.ts';
import { fold } from '../../html/site/client/fold.ts';
import { conflictsOf, sortKeys } from '../columns.ts';
import type { Choice } from './choice.ts';

/** The companies that a choice asks for, in its order; those that are equal by the order of their names. */
export function chosen(rows: readonly PortfolioRow[], choice: Choice): readonly PortfolioRow[] {
	const { state, language, type, county, total, column, reversed } = choice;
	const parts = fold(choice.text)
		.split(/\s+/u)
		.filter((part) => part !== '');
	const key = sortKeys[column];
	const sign = reversed ? -1 : 1;
	return rows
		.map((row, place) => ({ row, place, key: key(row, place) }))
		.filter(
			({ row }) =>
				(state === '' || row.state === state) &&
				(language === '' || row.language === language) &&
				(type === '' || row.type === type) &&
				(county === '' || row.counties.includes(county)) &&
				(total === undefined || isOf(row, total)) &&
				parts.every((part) => soughtIn(row).includes(part)),
		)
		.sort((one, other) => {
			const order = one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
			return order * sign || one.place - other.place;
		})
		.map(({ row }) => row);
}

/** How many companies each number above the table counts. */
export function counted(rows: readonly PortfolioRow[]): readonly (readonly [PortfolioTotal, number])[] {
	return portfolioTotals.map((total) => [total, rows.filter((row) => isOf(row, total)).length]);
}

function isOf(row: PortfolioRow, total: PortfolioTotal): boolean {
	switch (total) {
		case 'late':
		case 'gaps':
		case 'behind':
			return row[total].length > 0;
		case 'conflicts':
			return conflictsOf(row) > 0;
		case 'refused':
		case 'failed':
			return row.run === total;
		default:
			return row.state === total;
	}
}

const known = new WeakMap<PortfolioRow, string>();

/** All that a company is found by; numbers also without their spaces. */
function soughtIn(row: PortfolioRow): string {
	const { name, id, orgNumber, place } = row;
	const text = known.get(row) ?? fold([name, id, orgNumber, orgNumber.replaceAll(' ', ''), place].join('\n'));
	known.set(row, text);
	return text;
}
