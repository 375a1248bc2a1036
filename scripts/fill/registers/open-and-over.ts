import type { DataGroup, Datum, Register } from '../../types/index.ts';

/** The columns of a register that say when a row began, by when it is to end, and when it ended. */
interface Days {
	readonly began: string;
	readonly last: string;
	readonly ended: string;
}

/**
 * The rows of a register that have not ended, by their last day, so that what is overdue comes first and what has no end
 * comes last; and those that have, newest first. With a year: those that held in it.
 */
export function openAndOver(register: Register | undefined, { began, last, ended }: Days, year: Datum | undefined) {
	const all: readonly DataGroup[] = register?.sound ? register.rows : [];
	const rows = typeof year === 'number' ? all.filter((row) => held(row[began], row[ended], String(year))) : all;
	const lastOf = (row: DataGroup) => (row[last] === null ? '9999' : String(row[last]));
	return {
		open: rows.filter((row) => row[ended] === null).sort((a, b) => compare(lastOf(a), lastOf(b))),
		over: rows.filter((row) => row[ended] !== null).sort((a, b) => compare(String(b[ended]), String(a[ended]))),
	};
}

function held(began: Datum | undefined, ended: Datum | undefined, year: string): boolean {
	return String(began).slice(0, 4) <= year && (ended === null || String(ended).slice(0, 4) >= year);
}

/** Days as text come in their own order. */
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
