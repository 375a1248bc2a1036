import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { approvalsText, withRecord } from '../../../scripts/fill/approval/approvals-text.ts';
import { approvalsFile, loadApprovals } from '../../../scripts/load/approvals.ts';
import type { ApprovalRecord, CompanySource, Message } from '../../../scripts/types/index.ts';
import { room } from '../../publish/support/room.ts';

const company = { id: 'prove', folder: 'company/prove' } as CompanySource;
const short = '0123456789abcdef';

function record(document: string, version: string, on = '2026-03-02'): ApprovalRecord {
	return {
		...{ document, version, by: 'Verneombud: Siv "Prøve"', on },
		...{ sha256: short.repeat(4), template: short },
		fields: new Map([['title', short]]),
		// What stands before the first heading has no name; a heading may hold what YAML gives a meaning.
		sections: new Map([
			['', short],
			['Ansvar: hvem – [1] #nr', short],
		]),
		facts: new Map([['manager.name', short]]),
		law: new Map([['aml-§3-3', short]]),
		place: { file: approvalsFile(company), line: 1, column: 1 },
	};
}

const named = (records: readonly ApprovalRecord[]) =>
	records.map(({ document, version, on }) => `${document} ${version} ${on}`);

describe('the record of a company', () => {
	test('is read as it was written', async () => {
		const records = [record('1-001', '2.10'), record('1-002', '3')];
		const { read, codes } = await readBack(approvalsText(records));
		expect(codes).toEqual([]);
		expect(read.map(({ place: _, ...one }) => one)).toEqual(records.map(({ place: _, ...one }) => one));
		expect(read.map(({ place }) => place.line)).toEqual([3, 18]);
	});

	test('says in its first line who writes it, and may be empty', async () => {
		const text = approvalsText([]);
		expect(text.split('\n')[0]).toMatch(/^# .*regelrett approve.*not to be edited/);
		expect(await readBack(text)).toEqual({ read: [], codes: [] });
	});

	test.each([
		['a hash too short', (text: string) => text.replace(short.repeat(4), short)],
		['a day that is none', (text: string) => text.replace('2026-03-02', 'i mars')],
		['a field more', (text: string) => text.replace('    by:', '    reason: fordi\n    by:')],
		['no YAML', () => 'approvals: ['],
	])('that is damaged holds no approval, and that is told: %s', async (_, damage) => {
		expect(await readBack(damage(approvalsText([record('1-001', '1')])))).toEqual({
			...{ read: [], codes: ['approvals-damaged'] },
		});
	});
});

describe('a new approval', () => {
	test('stands in the order of numbers and versions, wherever it comes from', () => {
		const records = [record('1-001', '2'), record('2-001', '1')];
		expect(named(withRecord(records, record('1-003', '1')))).toEqual([
			...['1-001 2 2026-03-02', '1-003 1 2026-03-02', '2-001 1 2026-03-02'],
		]);
	});

	test('takes the place of an earlier one of the same version', () => {
		const records = [record('1-001', '1'), record('1-001', '2')];
		expect(named(withRecord(records, record('1-001', '2', '2026-04-01')))).toEqual([
			...['1-001 1 2026-03-02', '1-001 2 2026-04-01'],
		]);
	});

	test('leaves the two newest versions, by number and not by letter', () => {
		const records = [record('1-001', '2.9'), record('1-001', '2.10')];
		expect(named(withRecord(records, record('1-001', '3')))).toEqual(['1-001 2.10 2026-03-02', '1-001 3 2026-03-02']);
	});
});

async function readBack(text: string) {
	const [root, file] = [room(), approvalsFile(company)];
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
	const messages: Message[] = [];
	const read = await loadApprovals(root, [file], [company], (message) => messages.push(message));
	return { read: read.get(company.id) ?? [], codes: messages.map(({ code }) => code) };
}
