import type { DataGroup } from '../../types/index.ts';
import { byCategory } from './by-category.ts';
import { suppress } from './suppress.ts';
import type { TaskLine } from './task-lines.ts';

/**
 * For each category that tells of persons: how many there were in each group of staff, and together. A number that is
 * hidden is in no part of what is answered.
 * @param rest what persons of no group are called
 */
export function taskGroups(lines: readonly TaskLine[], least: number, rest: string): readonly DataGroup[] {
	const told = lines.filter(({ persons }) => persons !== undefined);
	return [...byCategory(told)].map(([category, ofCategory]) => {
		const groups = [...byCategory(ofCategory.map((line) => ({ ...line, category: line.group ?? rest })))];
		const counts = groups.map(([, own]) => own.reduce((sum, { persons = 0 }) => sum + persons, 0));
		const { counts: marks, total } = suppress(counts, least);
		const rows = groups.map(([name], index) => {
			const hidden = marks[index]?.hidden ?? null;
			return { name, hidden, persons: hidden === null ? (counts[index] ?? null) : null };
		});
		const hides = total || rows.some(({ hidden }) => hidden !== null);
		return { category, rows, total: total ? null : counts.reduce((sum, count) => sum + count, 0), hides };
	});
}
