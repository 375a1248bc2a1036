import { z } from 'zod';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { enrolledIn } from '../board/enrolled-in.ts';

/** The field that holds the year. */
const settingsSchema = z.strictObject({ year: z.string() });

/** What the site that a letter is for told of in the January `before`; null where it has no count of that year. */
export const enrolment: Derivation = ({ data, company, row }, settings) => {
	const year = data[settingsSchema.parse(settings).year];
	if (typeof year !== 'number' || row === undefined) return { before: null };
	const counts = company.registers.get('enrolments')?.rows ?? [];
	const before = counts.find((count) => count.year === year - 1 && count.site === row.data.site);
	return { before: before === undefined ? null : countOf(before) };
};

function countOf(count: DataGroup): DataGroup {
	const { year = null, compulsory = null, workshop = null, secondEchelon = null, firstEchelon = null } = count;
	return { year, compulsory, workshop, secondEchelon, firstEchelon, total: enrolledIn(count) ?? null };
}
