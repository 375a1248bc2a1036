import type { z } from 'zod';
import type { Code, CompanySource, Report, Value } from '../types/index.ts';
import { readText } from './read-text.ts';
import { parseValues } from './yaml/parse-values.ts';
import { placeOf } from './yaml/place-of.ts';
import { plain } from './yaml/plain.ts';

/** A file in which each company that has it keeps records, and what is told of one that cannot be read. */
export interface Records<Kept, Read> {
	readonly fileOf: (company: Pick<CompanySource, 'folder'>) => string;
	readonly schema: z.ZodType<Kept>;
	readonly read: (kept: Kept, value: Value) => readonly Read[];
	readonly damaged: Extract<Code, 'approvals-damaged' | 'decisions-damaged'>;
}

/** The records of each company that has a file of them; one that cannot be read holds none, and that is an error at its first fault. */
export async function readRecords<Kept, Read>(
	root: string,
	files: ReadonlySet<string>,
	companies: readonly CompanySource[],
	records: Records<Kept, Read>,
	report: Report,
): Promise<ReadonlyMap<string, readonly Read[]>> {
	const read = companies
		.filter((company) => files.has(records.fileOf(company)))
		.map(async (company) => [company.id, await readOne(root, records.fileOf(company), records, report)] as const);
	return new Map(await Promise.all(read));
}

async function readOne<Kept, Read>(
	root: string,
	file: string,
	{ schema, read, damaged }: Records<Kept, Read>,
	report: Report,
): Promise<readonly Read[]> {
	const text = await readText(root, file, report);
	if (text === undefined) return [];
	let failed = false;
	const value = parseValues(text, file, 0, () => {
		failed = true;
	});
	const result = value === undefined || failed ? undefined : schema.safeParse(plain(value));
	if (result?.success && value !== undefined) return read(result.data, value);
	const path = result?.error?.issues[0]?.path;
	const place = value === undefined || path === undefined ? { file, line: 1, column: 1 } : placeOf(value, path);
	report({ code: damaged, severity: 'error', place, params: {} });
	return [];
}
