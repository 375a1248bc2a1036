import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { approvalChanges } from '../../scripts/commands/approval-changes.ts';
import { prepare } from '../../scripts/pipeline.ts';
import { finishReplacing } from '../../scripts/publish/finish-replacing.ts';
import { replaceFiles } from '../../scripts/publish/replace-files.ts';
import type { Message } from '../../scripts/types/index.ts';
import { faulty } from '../publish/support/faulty.ts';
import { room } from '../publish/support/room.ts';
import { makeRepository } from '../support/repository.ts';

const own = 'company/1-002_Avvik.md';
const record = 'company/approvals.lock';

const repository = makeRepository([
	{ copy: 'test/cases/base/instructions/1-002_Avvik.md', to: own },
	{ file: own, find: 'id: 1-002', replace: 'id: 1-002\nkind: instruction' },
	{ file: own, find: 'status: Aktiv', replace: 'status: Til godkjenning' },
]);
afterAll(repository.remove);
const options = { asOf: undefined, earlier: undefined, asked: new Set<never>(), company: undefined };
const { repository: read, companies } = await prepare(repository.root, process.cwd(), options, () => {});
const documents = companies[0]?.documents ?? [];

describe('an approval of a document of its own is written to it and to the record, or to neither', () => {
	test.each(['one call fails', 'the disk dies at a call'])('%s, whichever it is', async (which) => {
		const seen = new Set<string>();
		for (let k = 1; ; k++) {
			const root = ground();
			const { changes } = await approve(root, '1-002');
			const files = faulty((_, number) =>
				number === k || (number > k && which !== 'one call fails') ? 'EIO' : undefined,
			);
			const outcome = await replaceFiles(root, changes ?? [], () => {}, files);
			await finishReplacing(root, () => {});
			const written = [
				readFileSync(join(root, own), 'utf8').includes('approved: 2026-03-02'),
				existsSync(join(root, record)),
			];
			expect(written, `call ${k}`).toEqual(outcome === 'none' ? [false, false] : [true, true]);
			seen.add(outcome);
			if (files.calls.length < k) break;
		}
		expect([...seen].sort()).toEqual(['begun', 'done', 'none']);
	});
});

describe('what is to be written is held against what stands there', () => {
	test('a document that was changed after it was checked is not approved', async () => {
		const root = ground();
		appendFileSync(join(root, own), '\nNytt.\n');
		expect(await approve(root, '1-002')).toEqual({ changes: undefined, codes: ['init-changed'] });
	});

	test('a record that cannot be read is not written over', async () => {
		const root = ground();
		writeFileSync(join(root, record), 'approvals: [\n');
		expect(await approve(root, '1-002')).toEqual({ changes: undefined, codes: ['approvals-damaged'] });
	});

	test('what was approved meanwhile stays in the record, and of a shared document nothing else is written', async () => {
		const root = ground();
		await replaceFiles(root, (await approve(root, '1-002')).changes ?? [], () => {});
		const { changes = [] } = await approve(root, '1-001');
		expect(changes.map(({ file }) => file)).toEqual([record]);
		const text = new TextDecoder().decode(changes[0]?.bytes);
		expect([...text.matchAll(/document: (.*)/g)].map(([, id]) => id)).toEqual(['1-001', '1-002']);
	});
});

/** The two files, as they were when they were checked. */
function ground(): string {
	const root = room();
	mkdirSync(dirname(join(root, own)), { recursive: true });
	cpSync(join(repository.root, own), join(root, own));
	return root;
}

async function approve(root: string, id: string) {
	const messages: Message[] = [];
	const made = documents.filter(({ doc }) => doc.id === id);
	const signature = { by: 'Daglig leder', on: '2026-03-02' };
	const changes = await approvalChanges(root, made, signature, read, (message) => messages.push(message));
	return { changes, codes: messages.map(({ code }) => code) };
}
