import { z } from 'zod';
import type { ApprovalRecord, Approvals, CompanySource, Report } from '../types/index.ts';
import { readText } from './read-text.ts';
import { parseValues } from './yaml/parse-values.ts';
import { placeOf } from './yaml/place-of.ts';
import { plain } from './yaml/plain.ts';

const short = z.string().regex(/^[0-9a-f]{16}$/);
const hashes = z
	.array(z.string().regex(/^[0-9a-f]{16}(?: .*)?$/))
	.transform((lines) => new Map(lines.map((line) => [line.slice(17), line.slice(0, 16)])));

const schema = z.strictObject({
	approvals: z.array(
		z.strictObject({
			document: z.string(),
			version: z.string(),
			by: z.string(),
			on: z.string().regex(/^\d{4}-\d\d-\d\d$/),
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
			fields: hashes,
			sections: hashes,
			facts: hashes,
			template: short,
			law: hashes,
		}),
	),
});

/** Where a company keeps its approvals. */
export function approvalsFile({ folder }: Pick<CompanySource, 'folder'>): string {
	return `${folder}/approvals.lock`;
}

/** Reads what each company has approved; a file that cannot be read holds no approval, and that is an error. */
export async function loadApprovals(
	root: string,
	files: readonly string[],
	companies: readonly CompanySource[],
	report: Report,
): Promise<Approvals> {
	const read = companies
		.filter((company) => files.includes(approvalsFile(company)))
		.map(async (company) => [company.id, await readOne(root, approvalsFile(company), report)] as const);
	return new Map(await Promise.all(read));
}

async function readOne(root: string, file: string, report: Report): Promise<readonly ApprovalRecord[]> {
	const text = await readText(root, file, report);
	if (text === undefined) return [];
	let failed = false;
	const value = parseValues(text, file, 0, () => {
		failed = true;
	});
	const result = value === undefined || failed ? undefined : schema.safeParse(plain(value));
	if (result?.success && value !== undefined)
		return result.data.approvals.map((record, index) => ({ ...record, place: placeOf(value, ['approvals', index]) }));
	const path = result?.error?.issues[0]?.path;
	const place = value === undefined || path === undefined ? { file, line: 1, column: 1 } : placeOf(value, path);
	report({ code: 'approvals-damaged', severity: 'error', place, params: {} });
	return [];
}
