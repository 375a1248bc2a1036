import { z } from 'zod';
import { isCalendarDay } from '../fields/calendar-day.ts';
import { type CompanySource, type Decision, type Report, replyChoices } from '../types/index.ts';
import { type Records, readRecords } from './read-records.ts';

const schema = z.strictObject({
	decisions: z.array(
		z.strictObject({
			document: z.string(),
			from: z.string(),
			to: z.string(),
			choice: z.enum(replyChoices),
			reason: z.string(),
			by: z.string(),
			date: z.string().refine(isCalendarDay),
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
		}),
	),
});

/** Where it is kept what a company has answered to changes of the library. */
export function decisionsFile({ folder }: Pick<CompanySource, 'folder'>): string {
	return `${folder}/library.lock`;
}

/** Reads what each company has answered; a file that cannot be read is an error, and holds no answer. */
export async function loadDecisions(
	root: string,
	files: readonly string[] | ReadonlySet<string>,
	companies: readonly CompanySource[],
	report: Report,
): Promise<ReadonlyMap<string, readonly Decision[]>> {
	return readRecords(root, new Set(files), companies, records, report);
}

const records: Records<z.output<typeof schema>, Decision> = {
	fileOf: decisionsFile,
	schema,
	read: ({ decisions }) => decisions,
	damaged: 'decisions-damaged',
};
