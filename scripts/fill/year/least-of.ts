import type { DueDocument, LeastNumber } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';

/** How many there must be in a year, by the latest document in force on its first day; undefined where none says. */
export function leastOf(
	{ kind, field, inForce }: LeastNumber,
	documents: readonly DueDocument[],
	year: number,
): number | undefined {
	const says = documents
		.filter(({ source, state }) => source.kind.name === kind && isInForce(state))
		.map(({ data, date }) => ({ from: String(data[inForce ?? ''] ?? date), least: data[field] }))
		.filter(({ from }) => from <= `${year}-01-01`)
		.sort((one, other) => (one.from < other.from ? -1 : 1))
		.at(-1);
	return typeof says?.least === 'number' ? says.least : undefined;
}
