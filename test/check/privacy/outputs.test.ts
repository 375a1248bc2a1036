import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedNumber } from '../../../scripts/check/privacy/mask-numbers.ts';
import { birthAndMore, norwegianNumbers } from '../../support/identity-number.ts';
import { declared, planted, type Road, roads } from '../../support/privacy/planted.ts';
import { readBack } from '../../support/privacy/read-back.ts';
import { makeRepository } from '../../support/repository.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 12 : 1;

/** What may be another number too: it is warned of, and stands in what is built. */
const kinds = {
	synthetic: norwegianNumbers(0, 80),
	'synthetic d-number': norwegianNumbers(40, 65),
	'birth of 2032': norwegianNumbers(0, 0, 2),
	'h-number of 2032': norwegianNumbers(0, 40, 1),
	cpr: birthAndMore(0, 0, 4),
};

/** One number for each road, no two of which begin alike, so that each is known when its last digits are hidden. */
const numbers = fc.uniqueArray(fc.oneof(...Object.values(kinds)), {
	minLength: roads.length,
	maxLength: roads.length,
	selector: (number) => number.slice(0, 6),
});

function run(root: string, ...args: readonly string[]) {
	const program = join(process.cwd(), '.regelrett/js/cli.js');
	const all = [program, ...args, '--root', root, '--as-of', '2026-11-21'];
	return spawnSync(process.execPath, all, { encoding: 'utf8', maxBuffer: 1e8 });
}

/** Roads that end in no output here: the text of a README is for those who open it, an address for dispatch sheets. */
const unprinted: readonly Road[] = ['company-text', 'recipient-address'];

describe('a number on every road', () => {
	test('that stands in anything built was told of, and in full nowhere else', { timeout: runs * 600_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(numbers, async (drawn) => {
				const number = (road: Road) => drawn[roads.indexOf(road)] ?? '';
				const { root, remove } = makeRepository(await planted(number));
				try {
					const checked = run(root, 'check', '--report', 'json');
					const built = run(root, 'build', '--pack', 'prove', '--out', join(root, 'dist'));
					const whole = run(root, 'build', '--company', 'centre', '--out', join(root, 'whole'));
					const year = run(root, 'year', '2026', '--out', join(root, 'year'));
					const said = [checked, built, whole, year].flatMap(({ stdout, stderr }) => [stdout, stderr]).join('\n');
					expect(
						[checked, built, whole, year].map(({ status }) => status),
						said,
					).toEqual([0, 0, 0, 0]);
					const outputs = new Map(
						(await Promise.all(['dist', 'whole', 'year'].map((folder) => readBack(join(root, folder))))).flatMap(
							(files, index) => [...files].map(([name, text]) => [`${index} ${name}`, text] as const),
						),
					);
					const standing = roads.filter((road) => [...outputs.values()].some((text) => text.includes(number(road))));
					const told = roads.filter((road) => isTold(number(road), checked.stdout));
					expect(standing).toEqual(roads.filter((road) => !unprinted.includes(road)));
					expect(told).toEqual(roads);
					for (const road of roads) expect(said, road).not.toContain(number(road));
					const names = [...outputs.keys()];
					for (const ending of ['.csv', '.docx', '.html', '.ics', '.json', '.md', '.pdf', '.svg'])
						expect(
							names.some((name) => name.endsWith(ending)),
							ending,
						).toBe(true);
					expect(names.some((name) => /\.zip\/.*\.pdf$/u.test(name))).toBe(true);
					for (const other of Object.values(declared)) {
						expect([...outputs.values()].some((text) => text.includes(other))).toBe(true);
						expect(said).not.toContain(other.slice(0, 6));
					}
				} finally {
					remove();
				}
			}),
			{ numRuns: runs, endOnFailure: true },
		);
	});
});

function isTold(digits: string, report: string): boolean {
	return report.includes(maskedNumber({ kind: digits.length === 10 ? 'cpr' : 'birth', digits }));
}
