import { z } from 'zod';
import { isCalendarDay } from '../fields/calendar-day.ts';
import { type CompanySource, type Decision, type Report, replyChoices } from '../types/index.ts';
import { readText } from './read-text.ts';
import { parseValues } from './yaml/parse-values.ts';
import { placeOf } from './yaml/place-of.ts';
import { plain } from './yaml/plain.ts';

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
	const there = new Set(files);
	const read = companies
		.filter((company) => there.has(decisionsFile(company)))
		.map(async (company) => [company.id, await readOne(root, decisionsFile(company), report)] as const);
	return new Map(await Promise.all(read));
}

async function readOne(root: string, file: string, report: Report): Promise<readonly Decision[]> {
	const text = await readText(root, file, report);
	if (text === undefined) return [];
	let failed = false;
	const value = parseValues(text, file, 0, () => {
		failed = true;
	});
	const result = value === undefined || failed ? undefined : schema.safeParse(plain(value));
	if (result?.success) return result.data.decisions;
	const path = result?.error?.issues[0]?.path;
	const place = value === undefined || path === undefined ? { file, line: 1, column: 1 } : placeOf(value, path);
	report({ code: 'decisions-damaged', severity: 'error', place, params: {} });
	return [];
}
