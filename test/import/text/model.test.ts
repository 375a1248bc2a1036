import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provisionsOf } from '../../../scripts/fill/structure/provisions-of.ts';
import { loadKinds } from '../../../scripts/load/templates/kinds.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import { prepare } from '../../../scripts/pipeline.ts';
import type { Message } from '../../../scripts/types/index.ts';
import { copyOfOwnRepository } from '../../support/own-repository.ts';

const seed = '../shared/seeds/001_b2be48fb36e2ae8e.txt';
const there = existsSync(seed);
const program = join(process.cwd(), '.regelrett/js/cli.js');

describe.skipIf(!there)(`the model statute as it was given${there ? '' : ` (skipped: ${seed} is not there)`}`, () => {
	let repository: ReturnType<typeof copyOfOwnRepository>;

	beforeAll(() => {
		repository = copyOfOwnRepository();
	});

	afterAll(() => repository.remove());

	test('is put into the kind only with --write', () => {
		const before = readFileSync(join(repository.root, 'templates/statute/template.md'), 'utf8');
		const { status, stderr } = spawnSync(
			process.execPath,
			[program, 'import', seed, '--as', 'template', '--kind', 'statute', '--root', repository.root, '--lang', 'en'],
			{ encoding: 'utf8' },
		);
		expect({ status, says: stderr.includes('import-kind-there') }).toEqual({ status: 1, says: true });
		expect(readFileSync(join(repository.root, 'templates/statute/template.md'), 'utf8')).toBe(before);
	});

	test('becomes the official text of the statutes and their annexes, which pass every rule', async () => {
		execFileSync(
			process.execPath,
			[program, 'import', seed, '--as', 'template', '--kind', 'statute', '--write', '--root', repository.root],
			{ stdio: 'pipe' },
		);
		const { kinds } = await loadKinds(repository.root, () => {});
		const statute = kinds.get('statute');
		expect(['statute', 'affiliation-guide', 'confidentiality-annex'].map((name) => kinds.get(name)?.wording)).toEqual(
			Array(3).fill('official'),
		);
		const { da } = await loadWordLists(repository.root, () => {});
		const anchors = [...provisionsOf(statute?.template ?? { file: '', text: '', bodyStart: 0 }, da.structure).keys()];
		expect([...(statute?.lock?.provisions.keys() ?? [])]).toEqual(anchors);
		expect(anchors.filter((anchor) => anchor.endsWith('-stk1'))).toHaveLength(14);
		const messages: Message[] = [];
		const report = (message: Message) => messages.push(message);
		const asked = { asOf: '2026-11-21', earlier: undefined };
		const { companies } = await prepare(repository.root, repository.root, asked, report);
		const statutes = companies.flatMap(({ documents }) => documents).filter(({ doc }) => doc.kind === 'statute');
		expect(statutes.length).toBeGreaterThanOrEqual(3);
		expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
