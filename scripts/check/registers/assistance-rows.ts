import type { Company } from '../../types/index.ts';
import { type Row, rowsOf } from './rows-of.ts';

/** One task of the health service: its year and number, and both as people say them. */
export interface AssistanceRow extends Row {
	readonly year: number;
	readonly number: string;
	readonly task: string;
}

/** The rows of the register of what the health service helps with; those without a year, a number or a task were reported. */
export function assistanceRows({ registers }: Company, register: string): readonly AssistanceRow[] {
	return rowsOf(registers.get(register)).flatMap((row): AssistanceRow[] => {
		const { year, number, task } = row.cells;
		if (typeof year !== 'number' || typeof number !== 'string' || typeof task !== 'string') return [];
		return [{ ...row, year, number, task }];
	});
}

/** It stands in the plan; others came up during the year. */
export function isPlanned({ cells }: Row): boolean {
	return cells.outside !== true;
}
