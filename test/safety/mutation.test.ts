import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { noteFigure } from '../support/note-figure.ts';
import { type Guard, guards } from './guards.ts';

/** The normal run takes one guard away, to see that this can be seen; the long form takes each. */
const long = process.env.REGELRETT_LONG === '1';

const removable = guards.filter(({ without }) => without !== undefined);
const chosen = long ? removable : removable.filter(({ id }) => id === 'MG-8');
const folder = mkdtempSync(join(tmpdir(), 'regelrett-mutation-'));
const caught: string[] = [];

describe('without its guard, the test of a requirement fails', () => {
	test.each(chosen)('$id', (guard) => {
		// With it they pass, so that it is the guard alone that makes them fail.
		expect(ranOf(guard, 'held'), guard.title).toMatchObject({ numFailedTests: 0, success: true });
		expect(ranOf(guard, 'taken').numFailedTests, guard.title).toBeGreaterThan(0);
		caught.push(guard.id);
	});
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	const result = `${caught.length} of ${chosen.length} guards, removed one by one, turned their test red`;
	noteFigure(16, result, caught.length === chosen.length && caught.length >= 15);
});

interface Ran {
	readonly numFailedTests: number;
	/** False where no test ran. */
	readonly success: boolean;
}

/** What became of the tests of a guard, with it or without. */
function ranOf({ id, test: file, title }: Guard, state: 'held' | 'taken'): Ran {
	const outputFile = join(folder, `${id}-${state}.json`);
	const args = ['run', '--config', 'test/safety/mutation.config.ts', '--root', '.', file, '-t', title];
	// It is no part of the run that calls it: its seed stays, and what it finds is no figure.
	const { REGELRETT_LONG: _, REGELRETT_FIGURES: __, VITEST: ___, ...env } = process.env;
	spawnSync('npx', ['vitest', ...args, '--reporter=json', `--outputFile=${outputFile}`], {
		env: { ...env, REGELRETT_WITHOUT: state === 'taken' ? id : '' },
		stdio: 'ignore',
	});
	return JSON.parse(readFileSync(outputFile, 'utf8')) as Ran;
}
