import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { additionTo } from '../fill/additions/addition-to.ts';
import { approvalsText, withRecord } from '../fill/approval/approvals-text.ts';
import { contentHash } from '../fill/approval/content-hash.ts';
import { contentOf } from '../fill/approval/content-of.ts';
import { setField } from '../fill/approval/set-field.ts';
import { usesOf } from '../fill/approval/uses-of.ts';
import { approvalsFile, loadApprovals } from '../load/approvals.ts';
import { readText } from '../load/read-text.ts';
import { sha256 } from '../publish/disk/sha256.ts';
import type { Change } from '../publish/replace/change.ts';
import type { ApprovalRecord, Company, Filled, Report, Repository, Source } from '../types/index.ts';

/** Who approved and when: `Daglig leder`, `2026-03-02`. */
export interface Signature {
	readonly by: string;
	readonly on: string;
}

/**
 * The changes to files that an approval brings: to the document, where it is the company's own, and to the company's record.
 * Undefined, with the reason reported, where a file is not what was checked or cannot be read.
 * @param made the documents of one source
 */
export async function approvalChanges(
	root: string,
	made: readonly Filled[],
	signature: Signature,
	repository: Repository,
	report: Report,
): Promise<readonly Change[] | undefined> {
	const [document] = made;
	if (document === undefined) return [];
	const { doc, source, company } = document;
	const record: ApprovalRecord = {
		document: doc.id,
		version: doc.meta.version,
		...signature,
		...contentHash(contentOf(source, additionTo(source, company))),
		...usesOf(made, repository),
		place: { file: approvalsFile(company.source), line: 1, column: 1 },
	};
	let failed = false;
	const refuse: Report = (message) => {
		failed = true;
		report(message);
	};
	const own = source.company === undefined ? [] : [await signed(root, source, signature, refuse)];
	const changes = [...own, await recorded(root, company, record, refuse)];
	return failed ? undefined : changes;
}

async function signed(root: string, source: Source, { by, on }: Signature, report: Report): Promise<Change> {
	const { file } = source;
	const before = await hashAt(root, file);
	const there = await readText(root, file, report);
	if (there !== undefined && there !== source.text)
		report({ code: 'init-changed', severity: 'error', place: { file, line: 1, column: 1 }, params: {} });
	const approver = setField(source, 'approver', by, ['owner', 'language', 'status']);
	const text = setField({ ...source, text: approver }, 'approved', on, ['approver']);
	return { file, bytes: new TextEncoder().encode(text), keep: false, before };
}

/** The record is read anew, so that what somebody else approved meanwhile stays in it. */
async function recorded(root: string, { source }: Company, record: ApprovalRecord, report: Report): Promise<Change> {
	const file = approvalsFile(source);
	const before = await hashAt(root, file);
	const approvals = await loadApprovals(root, before === undefined ? [] : [file], [source], report);
	const text = approvalsText(withRecord(approvals.get(source.id) ?? [], record));
	return { file, bytes: new TextEncoder().encode(text), keep: false, before };
}

/** Taken before the file is read: what is written to it after that is noticed. */
async function hashAt(root: string, file: string): Promise<string | undefined> {
	const path = join(root, file);
	return existsSync(path) ? sha256(await readFile(path)) : undefined;
}
