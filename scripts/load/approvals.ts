import { z } from 'zod';
import type { ApprovalRecord, Approvals, CompanySource, Report } from '../types/index.ts';
import { type Records, readRecords } from './read-records.ts';
import { placeOf } from './yaml/place-of.ts';

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
	return readRecords(root, new Set(files), companies, records, report);
}

const records: Records<z.output<typeof schema>, ApprovalRecord> = {
	fileOf: approvalsFile,
	schema,
	read: (kept, value) =>
		kept.approvals.map((record, index) => ({ ...record, place: placeOf(value, ['approvals', index]) })),
	damaged: 'approvals-damaged',
};
