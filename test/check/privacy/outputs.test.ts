import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedNumber } from '../../../scripts/check/privacy/mask-numbers.ts';
import { birthAndMore, norwegianNumbers } from '../../support/identity-number.ts';
import { numbersIn } from '../../support/privacy/numbers-in.ts';
import { declared, planted, type Road, roads } from '../../support/privacy/planted.ts';
import { bare, textsIn } from '../../support/privacy/read-back.ts';
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

/** What is said where the files are gone whose names hold a number. */
function verifyWithout(dist: string, number: string, root: string): string {
	for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
		if (path.includes(number)) rmSync(join(dist, path));
	const args = [join(process.cwd(), '.regelrett/js/cli.js'), 'verify', dist, '--root', root];
	const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	expect(status, stderr).toBe(1);
	return stdout + stderr;
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
					const reports = ['text', 'github', 'summary'].map((form) => run(root, 'check', '--report', form));
					const again = run(root, 'build', '--json', '--company', 'centre', '--out', join(root, 'whole'));
					const runs = [checked, built, whole, year, ...reports, again];
					const said = runs.flatMap(({ stdout, stderr }) => [stdout, stderr]).join('\n');
					expect(
						runs.map(({ status }) => status),
						said,
					).toEqual(runs.map(() => 0));
					const folders = await Promise.all(['dist', 'whole', 'year'].map((folder) => textsIn(join(root, folder))));
					const texts = folders.flatMap((files, index) =>
						[...files].map(([name, text]) => [`${index} ${name}`, text] as const),
					);
					const outputs = new Map(texts.map(([name, text]) => [name, bare(text)]));
					const made = new Set(texts.flatMap(([, text]) => numbersIn(text)));
					expect([...made].filter((other) => !drawn.includes(other) && !isDeclared(other))).toEqual([]);
					expect([...made].filter((other) => drawn.includes(other)).length).toBeGreaterThan(roads.length / 2);
					const standing = roads.filter((road) => [...outputs.values()].some((text) => text.includes(number(road))));
					const told = roads.filter((road) => isTold(number(road), checked.stdout));
					expect(standing).toEqual(roads.filter((road) => !unprinted.includes(road)));
					expect(told).toEqual(roads);
					const verified = verifyWithout(join(root, 'dist'), number('title'), root);
					expect(verified).toContain(number('title').slice(0, 6));
					for (const road of roads) expect(said + verified, road).not.toContain(number(road));
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
					const findings = listsKept(root).filter((text) => text.includes('"messages"'));
					expect(findings.length).toBeGreaterThan(0);
					for (const text of findings) expect(roads.filter((road) => text.includes(number(road)))).toEqual([]);
				} finally {
					remove();
				}
			}),
			{ numRuns: runs, endOnFailure: true },
		);
	});
});

function isDeclared(number: string): boolean {
	return Object.values<string>(declared).includes(number);
}

/** What builds kept of a repository that is no file of an output: findings, and lists of files. */
function listsKept(root: string): readonly string[] {
	const folder = join(root, '.regelrett');
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/u.test(entry.name))
		.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
	return paths.filter((text) => /^[[{]"/u.test(text) || text.startsWith('[{'));
}

function isTold(digits: string, report: string): boolean {
	return report.includes(maskedNumber({ kind: digits.length === 10 ? 'cpr' : 'birth', digits }));
}
