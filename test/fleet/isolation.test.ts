import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRepository } from '../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');

/** What every fact of one company holds, and none of another's: letters alone, so that no reading changes them. */
const sentinel = (company: number, fact: string) => `Sentinel${String.fromCharCode(65 + company)}${fact}`;

const companies = fc.array(
	fc.record({
		manager: fc.boolean(),
		street: fc.boolean(),
		safety: fc.boolean(),
		wrongPhone: fc.boolean(),
		markup: fc.constantFrom('', '=', '@', '**', '<b>', '{{company.name}} ', '"; '),
	}),
	{ minLength: 3, maxLength: 12 },
);

test('no fact of a company stands in the rows of another, whatever they lack', () => {
	fc.assert(
		fc.property(companies, (drawn) => {
			const { root, remove } = makeRepository([]);
			try {
				const head = 'id;name;manager.name;manager.phone;address.street;safetyRepresentative.name;employees\n';
				const rows = drawn.map(({ manager, street, safety, wrongPhone, markup }, index) => {
					const cells = [
						`firm-${index}`,
						markup + sentinel(index, 'Name'),
						manager ? sentinel(index, 'Manager') : '',
						wrongPhone ? sentinel(index, 'Phone') : '',
						street ? markup + sentinel(index, 'Street') : '',
						safety ? sentinel(index, 'Safety') : '',
						sentinel(index, 'Employees'),
					];
					return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\n`;
				});
				writeFileSync(join(root, 'firms.csv'), head + rows.join(''));
				const args = ['fleet', 'plan', '--root', root, '--companies', 'firms.csv', '--out', join(root, 'lists')];
				const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
				expect(status).toBe(0);
				let told = 0;
				for (const [list, delimiter] of [
					['missing.csv', ';'],
					['changes.csv', ';'],
				] as const) {
					const table = parse(readFileSync(join(root, 'lists', list)), { bom: true, delimiter }) as string[][];
					for (const [company = '', ...cells] of table.slice(1)) {
						const found = cells.join('\n').match(/Sentinel[A-Z]/g) ?? [];
						told += found.length;
						const own = sentinel(Number(company.split('-')[1]), '');
						expect(found.filter((one) => one !== own)).toEqual([]);
						for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
					}
				}
				// Every company has employees that are no number, so its name and that are told at least.
				expect(told).toBeGreaterThanOrEqual(2 * drawn.length);
			} finally {
				remove();
			}
		}),
		{ numRuns: process.env.REGELRETT_LONG === '1' ? 100 : 4 },
	);
});
