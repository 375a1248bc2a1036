import { Decimal } from 'decimal.js';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { enrolledTotal } from '../board/enrolled-total.ts';

/**
 * What a return to the labour inspection adds up: whom the service serves, counted in its registers where it keeps
 * them and else as stated, and its staff, with as many decimals in all hours as any needs.
 */
export const periodicReturn: Derivation = ({ data, company }) => {
	const employees = typeof data.year === 'number' ? enrolledTotal(company, data.year) : undefined;
	const sites = company.registers.get('enrolments')?.rows.filter(({ year }) => year === data.year).length;
	const stated = data.served as DataGroup | null;
	const staff = (data.staff ?? []) as readonly DataGroup[];
	const hours = staff.map((row) => new Decimal(typeof row.hours === 'string' ? row.hours : 0));
	const digits = Math.max(0, ...hours.map((one) => one.decimalPlaces()));
	return {
		counted: employees !== undefined,
		enterprises: (employees === undefined ? stated?.enterprises : sites) ?? null,
		employees: employees ?? stated?.employees ?? null,
		staff: staff.map((row, index) => ({ ...row, hours: hours[index]?.toFixed(digits) ?? null })),
		persons: staff.reduce((all, { persons }) => all + (typeof persons === 'number' ? persons : 0), 0),
		hours: hours.reduce((all, one) => all.plus(one), new Decimal(0)).toFixed(digits),
	};
};
