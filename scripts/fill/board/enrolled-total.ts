import type { Company } from '../../types/index.ts';
import { enrolledIn } from './enrolled-in.ts';

/** How many a health service has enrolled in the January count of a year; undefined without one that can be read. */
export function enrolledTotal({ registers }: Pick<Company, 'registers'>, year: number): number | undefined {
	const register = registers.get('enrolments');
	if (register === undefined || !register.sound) return undefined;
	const counts = register.rows.filter((row) => row.year === year).map(enrolledIn);
	if (counts.length === 0) return undefined;
	return counts.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
}
