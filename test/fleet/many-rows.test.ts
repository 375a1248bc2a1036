import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { companyUnknown } from '../../scripts/commands/company-unknown.ts';
import { mostRows } from '../../scripts/load/registers/limits.ts';
import { word } from '../../scripts/messages/word.ts';
import { languages } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');

const row = (at: number) => `firma-${at};Firma ${at} AS;${at % 9}\n`;

/** What a plan of these rows answers, and its list of what is lacking. */
function plan(rows: readonly string[]) {
	const { root, remove } = makeRepository([]);
	try {
		writeFileSync(join(root, 'firms.csv'), `id;name;employees\n${rows.join('')}`);
		const args = [
			'fleet',
			'plan',
			'--root',
			root,
			'--companies',
			'firms.csv',
			'--out',
			join(root, 'lists'),
			'--lang',
			'en',
		];
		const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
		return {
			status,
			said: `${stdout}${stderr}`,
			lists: status === 0 ? readFileSync(join(root, 'lists/missing.csv')) : undefined,
		};
	} finally {
		remove();
	}
}

test('of 10,001 rows each is planned, and what is said of them fits on a screen', () => {
	const { status, said, lists } = plan(Array.from({ length: 10_001 }, (_, at) => row(at)));
	expect(status).toBe(0);
	expect(said).toContain('10,001 organisations: 0 ready, 10,001 lacking facts');
	expect(said.split('\n').length).toBeLessThan(12);
	expect(Math.max(...said.split('\n').map(({ length }) => length))).toBeLessThan(200);
	const companies = (parse(lists ?? '', { bom: true, delimiter: ';', columns: true }) as { company: string }[]).map(
		({ company }) => company,
	);
	expect(new Set(companies)).toEqual(new Set(Array.from({ length: 10_001 }, (_, at) => `firma-${at}`)));
});

test('one wrong row of 10,001 is told by itself, and nothing is written', () => {
	const rows = Array.from({ length: 10_001 }, (_, at) => row(at === 9_876 ? 12 : at));
	const { status, said } = plan(rows);
	expect(status).toBe(1);
	expect(said.match(/ error /g)).toHaveLength(1);
	expect(said).toMatch(/\n {2}9878:1 +error/);
	expect(said.split('\n').length).toBeLessThan(16);
	expect(Math.max(...said.split('\n').map(({ length }) => length))).toBeLessThan(300);
});

test('a table of more rows than are read is refused at the first that is too many', () => {
	const { status, said } = plan(Array.from({ length: mostRows + 1 }, (_, at) => row(at)));
	expect(status).toBe(1);
	expect(said.match(/ error /g)).toHaveLength(1);
	expect(said).toMatch(new RegExp(`\\n {2}${mostRows + 2}:1 +error .*register-too-long`));
});

test('who names a company that there is not is told which was meant, not all 10,001', () => {
	const known = Array.from({ length: 10_001 }, (_, at) => `firma-${at}`);
	const { finding } = companyUnknown('firma-9876x', known);
	for (const language of languages) {
		const { message: what, remedy } = word(finding, language);
		expect(what).toContain('firma-9876');
		expect(`${what} ${remedy}`.length).toBeLessThan(600);
	}
});
