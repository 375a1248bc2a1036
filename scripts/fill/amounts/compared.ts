import type { DataGroup } from '../../types/index.ts';
import { changeOf } from './change-of.ts';
import { Exact } from './exact.ts';
import { percentOf, ratioOf } from './ratio-of.ts';

/** What an amount stands beside; undefined: it is not known. */
export interface Beside {
	readonly before: Exact | undefined;
	readonly total: Exact;
	readonly employees: number | undefined;
	readonly employeesBefore: number | undefined;
	/** For the amounts of one table. */
	readonly print: (amount: Exact) => string;
}

/** An amount as a table shows it: with the year before, the change, its part of the total and what it is per employee. */
export function compared(now: Exact, { before, total, employees, employeesBefore, print }: Beside): DataGroup {
	const change = changeOf(now, before);
	return {
		amount: print(now),
		before: before === undefined ? null : print(before),
		change: change === undefined ? null : print(change.amount),
		percent: change?.percent ?? null,
		share: percentOf(now, total),
		perEmployee: perEmployee(now, employees),
		perEmployeeBefore: perEmployee(before, employeesBefore),
	};
}

function perEmployee(amount: Exact | undefined, employees: number | undefined): string | null {
	return amount === undefined || employees === undefined ? null : ratioOf(amount, new Exact(employees), 2);
}
