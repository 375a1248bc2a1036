import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as wordsOf } from 'mdast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../scripts/pipeline.ts';
import type { Filled, Message } from '../../scripts/types/index.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const order = '../shared/seeds/003_79127712e1a012c0.txt';
const file = 'instructions/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md';
const there = existsSync(order);

describe.skipIf(!there)(`the order as it was given${there ? '' : ` (skipped: ${order} is not there)`}`, () => {
	let repository: TestRepository;
	let draft: Filled | undefined;
	const messages: Message[] = [];

	beforeAll(async () => {
		repository = makeRepository([
			{ file: 'README.md', delete: true },
			{ file: 'instructions/1-001_Orden-paa-verkstedet.md', delete: true },
			{ file: 'instructions/1-002_Avvik.md', delete: true },
			{ copy: 'README.md', to: 'README.md' },
			{ copy: 'instructions', to: 'instructions' },
			{ file, delete: true },
			{ file: 'instructions/revisions', delete: true },
		]);
		execFileSync(process.execPath, ['.regelrett/js/cli.js', 'revise', order, '--root', repository.root], {
			stdio: 'pipe',
		});
		const { companies } = await prepare(
			repository.root,
			process.cwd(),
			{ asOf: '2026-11-21', earlier: undefined },
			(message) => messages.push(message),
		);
		draft = companies.flatMap(({ documents }) => documents).find(({ doc }) => doc.id === '1-004');
	});

	afterAll(() => repository.remove());

	test('gives a draft with the six sections, the version and the date that it sets', () => {
		expect(draft?.doc).toMatchObject({ file, meta: { version: '2', date: '2025', status: { state: 'draft' } } });
		const headings = draft?.doc.body.children.flatMap((node) =>
			node.type === 'heading' && node.depth === 2 ? [wordsOf(node)] : [],
		);
		expect(headings).toEqual(['Formål', 'Definisjon', 'Målgruppe', 'Ansvar', 'Gjennomføring', 'Referanser']);
	});

	test('is kept with the orders as it was', () => {
		const kept = join(repository.root, 'instructions/revisions/003_79127712e1a012c0.txt');
		expect(readFileSync(kept)).toEqual(readFileSync(order));
	});

	test('loses no word of the old text; its references are those of the draft', () => {
		const [old = ''] = (readFileSync(order, 'utf8').split('følger:')[1] ?? '').split('\nReferanser');
		expect(draft?.doc.meta.references.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Arbeidsmiljøloven', 'Forskrift om organisering, ledelse og medvirkning']),
		);
		const text = `${wordsOf(draft?.doc.body)} ${draft?.source.text}`;
		const lost = [...new Set(old.match(/\p{L}{3,}/gu))].filter((word) => !text.includes(word));
		expect(lost).toEqual([]);
	});

	test('the draft is refused for its length, its readability, the known slips and the facts that it lacks', () => {
		const errors = messages.filter(({ place, severity }) => place.file === file && severity === 'error');
		const codes = errors.map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['readability-words', 'readability-lix', 'health-service-foreign']));
		const slips = messages.filter(({ code, place }) => code === 'wording' && place.file === file);
		expect(slips.length).toBeGreaterThanOrEqual(4);
		const unmet = messages.filter(({ code }) => code === 'order-unmet').map(({ norms }) => norms);
		expect(unmet.flat()).toEqual(expect.arrayContaining(['S3-2 SKAL', 'S3-4 SKAL', 'S3-5']));
	});
});
