import { join, relative } from 'node:path';
import { hearingOrder } from '../check/rules/life/hearing-order.ts';
import { hearingUnanswered } from '../check/rules/life/hearing-unanswered.ts';
import { isCalendarDay } from '../fields/calendar-day.ts';
import { clean } from '../fields/clean.ts';
import { mendedByApproval } from '../fill/approval/mended-by-approval.ts';
import { versionToApprove } from '../fill/approval/version-to-approve.ts';
import { isInForce } from '../fill/life/is-in-force.ts';
import { consoleTexts } from '../messages/console.ts';
import { nearest } from '../messages/nearest.ts';
import { replaceLocked } from '../publish/replace-locked.ts';
import type { Filled, Message } from '../types/index.ts';
import { approvalChanges } from './approval-changes.ts';
import { companyUnknown } from './company-unknown.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { type Inspection, inspect } from './inspect.ts';
import { readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { misuse } from './usage-error.ts';

export interface ApproveWritten extends Written {
	readonly by?: string;
	readonly on?: string;
}

/**
 * `regelrett approve ID --by NAME --on DAY`: records that a company approved a document as it now is. In its own document
 * who and when is written too; of a shared one only the company's record tells. Either all of it is written or nothing.
 */
export async function approveCommand(id: string, written: ApproveWritten): Promise<number> {
	const [by, on] = [clean(written.by ?? ''), written.on ?? ''];
	if (by === '') throw misuse('option-value-missing', { option: '--by' });
	if (on === '') throw misuse('option-value-missing', { option: '--on' });
	if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || !isCalendarDay(on)) throw misuse('day-unknown', { option: '--on', value: on });
	const { company, ...options } = readOptions(written);
	const inspection = await inspect({ ...options, company: undefined, kind: undefined, only: undefined });
	const made = documentsOf(id, company, inspection);
	const [document] = made;
	if (document === undefined) return exitCodes.documents;
	const refusals = refusalsOf(document, inspection);
	if (refusals.length > 0) {
		printReport(refusals, undefined, inspection.language, options);
		return exitCodes.documents;
	}
	const messages: Message[] = [];
	const report = (message: Message) => messages.push(message);
	const changes = await approvalChanges(options.root, made, { by, on }, inspection.prepared.repository, report);
	const done = changes !== undefined && (await replaceLocked(options, changes, report));
	const files = done ? changes.map(({ file }) => file) : [];
	if (messages.length > 0 || options.form !== 'text')
		printReport(messages, undefined, inspection.language, options, { files });
	if (!done) return exitCodeOf(messages);
	if (options.form !== 'text') return exitCodes.well;
	const named = files.map((file) => relative(process.cwd(), join(options.root, file))).join(', ');
	const { version } = document.doc.meta;
	process.stdout.write(`${consoleTexts[inspection.language].approved({ id, version, by, on, files: named })}\n`);
	return exitCodes.well;
}

/** The documents of a number, made of one source: the version that waits for approval before the one in force. */
function documentsOf(id: string, company: string | undefined, { prepared }: Inspection): readonly Filled[] {
	const companies = prepared.companies.map((filled) => filled.company.id);
	if (company !== undefined && !companies.includes(company)) throw companyUnknown(company, companies);
	const owner = prepared.companies.find(({ company: { id: own, source } }) =>
		company === undefined ? source.file === 'README.md' : own === company,
	);
	const all = owner?.documents ?? [];
	const named = all.filter(({ doc }) => doc.id === id);
	const chosen = versionToApprove(named, ({ doc }) => doc.meta.status.state) ?? named.at(0);
	if (chosen === undefined) {
		const known = all.map(({ doc }) => doc.id);
		throw misuse('approve-unknown', { id, nearest: nearest(id, known) });
	}
	return named.filter(({ source }) => source === chosen.source);
}

/** Why it cannot be approved: its state, or what is wrong in it or with what the company says of its hearing. */
function refusalsOf(document: Filled, { messages, prepared: { repository } }: Inspection): readonly Message[] {
	const { doc, source } = document;
	const { state, word } = doc.meta.status;
	const place = source.values.entries.get('status')?.value.place ?? { file: source.file, line: 1, column: 1 };
	if (state !== 'approval' && !isInForce(state))
		return [{ code: 'approve-state', severity: 'error', place, params: { id: doc.id, status: word } }];
	const errors = messages.filter(
		(message) =>
			message.place.file === source.file && message.severity === 'error' && !mendedByApproval.has(message.code),
	);
	if (source.company === undefined) {
		const subject = { ...document, repository, asOf: undefined, spelling: undefined };
		for (const rule of [hearingOrder, hearingUnanswered]) rule.check(subject, (message) => errors.push(message), {});
	}
	if (errors.length === 0) return [];
	return [
		...errors,
		{ code: 'approve-errors', severity: 'error', place, params: { id: doc.id, errors: errors.length } },
	];
}
