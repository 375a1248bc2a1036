import { Decimal } from 'decimal.js';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { enrolledTotal } from '../board/enrolled-total.ts';

/**
 * What a return to the labour inspection adds up: whom the service serves, counted in its registers where it keeps
 * them and else as stated, and its staff.
 */
export const periodicReturn: Derivation = ({ data, company }) => {
	const employees = typeof data.year === 'number' ? enrolledTotal(company, data.year) : undefined;
	const sites = company.registers.get('enrolments')?.rows.filter(({ year }) => year === data.year).length;
	const stated = data.served as DataGroup | null;
	const staff = (data.staff ?? []) as readonly DataGroup[];
	return {
		counted: employees !== undefined,
		enterprises: (employees === undefined ? stated?.enterprises : sites) ?? null,
		employees: employees ?? stated?.employees ?? null,
		persons: staff.reduce((all, { persons }) => all + (typeof persons === 'number' ? persons : 0), 0),
		hours: staff
			.reduce((all, { hours }) => all.plus(typeof hours === 'string' ? hours : 0), new Decimal(0))
			.toFixed(staff.some(({ hours }) => String(hours).includes('.')) ? 2 : 0),
	};
};
