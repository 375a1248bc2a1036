import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { $ } from 'zx';
import type { Figure, Measured, Noted } from './figure.ts';

/** Runs the tests of a figure in their long form and gathers what they noted. A failing test is a bar that is missed. */
export async function measure(figure: Figure): Promise<Measured> {
	if (figure.tests.length === 0) return { ...figure, result: 'not measured', met: undefined };
	const folder = await mkdtemp(join(tmpdir(), 'regelrett-torture-'));
	const notes = join(folder, 'notes');
	try {
		const env = { ...process.env, REGELRETT_LONG: '1', REGELRETT_FIGURES: notes };
		const run = $({ env, nothrow: true, stdio: ['ignore', 'inherit', 'inherit'] });
		// One file after the other, so that what is timed is not slowed down by a neighbour.
		const { exitCode } = await run`npx vitest run --no-file-parallelism --reporter=dot ${figure.tests}`;
		const noted = (await notedIn(notes)).filter((note) => note.figure === figure.number);
		const results = noted.map(({ result }) => result);
		if (exitCode !== 0) return { ...figure, result: ['a test failed', ...results].join('; '), met: false };
		if (noted.length === 0) return { ...figure, result: 'not measured here', met: undefined };
		return { ...figure, result: results.join('; '), met: noted.every(({ met }) => met) };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function notedIn(file: string): Promise<readonly Noted[]> {
	const lines = await readFile(file, 'utf8').catch(() => '');
	return lines
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Noted);
}
