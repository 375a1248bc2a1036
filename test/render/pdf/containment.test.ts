import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Doc, Rendered } from '../../../scripts/types/index.ts';
import { patience } from '../../support/patience.ts';
import { aDoc } from '../a-doc.ts';
import { aLook } from './a-look.ts';
import { aPdfRenderer } from './a-pdf-renderer.ts';
import { readPdf } from './read-pdf.ts';

vi.mock('node:child_process', async (original) => {
	const real = await original<typeof import('node:child_process')>();
	return { ...real, fork: vi.fn(real.fork) };
});

const forked = vi.mocked(fork);
beforeEach(() => {
	forked.mockClear();
});

const open: ReturnType<typeof aPdfRenderer>[] = [];
afterEach(async () => {
	for (const renderer of open.splice(0)) await renderer.close();
});

function aRenderer(...parameters: Parameters<typeof aPdfRenderer>): ReturnType<typeof aPdfRenderer> {
	const renderer = aPdfRenderer(...parameters);
	open.push(renderer);
	return renderer;
}

/** A look that treats every document as usual but those with the title of a trap. */
function aLookWithTraps() {
	const traps = {
		Krasj: 'eval("$" + "(" * 30000 + "a" + ")" * 30000 + "$")',
		Evig: 'for i in range(1000000) { for j in range(1000000) { } }',
		Minne: 'range(1000000).map(i => "x" * 10000000 + str(i)).len()',
	};
	const code = Object.entries(traps).map(([title, trap]) => `#if input.title == "${title}" { ${trap} }`);
	const { 'document.typ': usual } = aLook().typst;
	return aLook({ 'document.typ': `#let input = json("document.json")\n${code.join('\n')}\n${usual}` });
}

function titled(title: string): Doc {
	return aDoc({ markdown: `Dette er ${title}.`, file: `instructions/${title}.md`, meta: { title } });
}

const ended = (title: string, params: object) => ({
	messages: [
		{
			code: 'reason' in params ? 'renderer-stopped' : 'renderer-slow',
			severity: 'error',
			place: { file: `instructions/${title}.md`, line: 1, column: 1 },
			params: { format: 'pdf', ...params },
		},
	],
});

describe('a document that ends its child', () => {
	test.each([1, 2])('is named, and the 59 others are good (%i at a time)', async (jobs) => {
		const renderer = aRenderer(aLookWithTraps(), { jobs });
		const titles = Array.from({ length: 60 }, (_, i) => (i === 17 ? 'Krasj' : `Instruks-${i}`));
		const results = await Promise.all(titles.map((title) => renderer.render(titled(title))));
		expect(results[17]).toEqual(ended('Krasj', { reason: 'SIGSEGV' }));
		for (const [i, result] of results.entries())
			if (i !== 17) expect(await textOf(result)).toContain(`Dette er Instruks-${i}.`);
		// One child more for the second try, and one for the rest.
		expect(forked.mock.calls.length).toBeLessThanOrEqual(jobs + 2);
	});

	test('is not tried more than twice', async () => {
		await aRenderer(aLookWithTraps()).render(titled('Krasj'));
		expect(forked).toHaveBeenCalledTimes(2);
	});

	test('by its memory is named, and the next is good', async () => {
		const renderer = aRenderer(aLookWithTraps(), { megabytesPerChild: 400 });
		const [heavy, next] = await Promise.all([renderer.render(titled('Minne')), renderer.render(titled('Neste'))]);
		expect(heavy).toEqual(ended('Minne', { reason: 'SIGKILL' }));
		expect(await textOf(next)).toContain('Dette er Neste.');
	});

	test('by taking too long is named, and the next is good', async () => {
		const renderer = aRenderer(aLookWithTraps(), { secondsPerDocument: 30 });
		const [slow, next] = await Promise.all([renderer.render(titled('Evig')), renderer.render(titled('Neste'))]);
		expect(slow).toEqual(ended('Evig', { seconds: 30 }));
		expect(await textOf(next)).toContain('Dette er Neste.');
	});

	test('from outside is tried once more', async () => {
		const renderer = aRenderer(aLook());
		const [first] = await Promise.all([renderer.render(titled('Drept')), killed()]);
		expect(await textOf(first)).toContain('Dette er Drept.');
		expect(forked).toHaveBeenCalledTimes(2);
	});

	test('while idle is not noticed', async () => {
		const renderer = aRenderer(aLook());
		await renderer.render(titled('Første'));
		await killed();
		expect(await textOf(await renderer.render(titled('Andre')))).toContain('Dette er Andre.');
	});
});

describe('children', () => {
	test('are started by the first document, and no more of them than are needed', async () => {
		const renderer = aRenderer(aLook(), { jobs: 4 });
		expect(forked).not.toHaveBeenCalled();
		await renderer.render(titled('Første'));
		await renderer.render(titled('Andre'));
		expect(forked).toHaveBeenCalledTimes(1);
	});

	test('are replaced when they have grown large', async () => {
		const renderer = aRenderer(aLook(), { heavyMegabytes: 75 });
		await renderer.render(titled('Første'));
		await renderer.render(titled('Andre'));
		expect(forked).toHaveBeenCalledTimes(2);
	});

	test('that cannot start are told of', async () => {
		const actual = await vi.importActual<typeof import('node:child_process')>('node:child_process');
		for (let tries = 0; tries < 2; tries++)
			forked.mockImplementationOnce(() => actual.fork('/borte.js', [], { stdio: [...silent] }));
		expect(await aRenderer(aLook()).render(titled('Uten'))).toEqual(ended('Uten', { reason: 'exit 1' }));
	});

	test('end when the renderer is closed, and what they had in hand is answered', async () => {
		const renderer = aRenderer(aLookWithTraps());
		const pending = [titled('Evig'), titled('Neste')].map((doc) => renderer.render(doc));
		await vi.waitUntil(() => forked.mock.results.length > 0, { timeout: patience });
		await renderer.close();
		for (const child of children()) expect(child.signalCode).toBe('SIGKILL');
		expect(await Promise.all(pending)).toMatchObject([
			{ messages: [{ code: 'renderer-stopped' }] },
			{ messages: [{ code: 'renderer-stopped', params: { reason: 'close' } }] },
		]);
	});

	test('leave nothing on disk, and a closed renderer works again', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'regelrett-test-'));
		vi.stubEnv('TMPDIR', folder);
		const renderer = aRenderer(aLook());
		for (const title of ['Første', 'Andre']) {
			expect(await textOf(await renderer.render(titled(title)))).toContain(title);
			await renderer.close();
			expect(readdirSync(folder)).toEqual([]);
		}
		vi.unstubAllEnvs();
		rmSync(folder, { recursive: true });
	});
});

const silent = ['ignore', 'ignore', 'ignore', 'ipc'] as const;

function children() {
	return forked.mock.results.flatMap((result) => (result.type === 'return' ? [result.value] : []));
}

/** Kills the child that was started last, as soon as there is one, and waits for its end. */
async function killed(): Promise<void> {
	const child = await vi.waitUntil(() => children().at(-1), { timeout: patience });
	child.kill('SIGKILL');
	await vi.waitUntil(() => child.signalCode !== null, { timeout: patience });
}

async function textOf(result: Rendered | undefined): Promise<string> {
	if (!result || 'messages' in result) throw new Error(JSON.stringify(result));
	return (await readPdf(result.bytes)).pages
		.flat()
		.map(({ text }) => text)
		.join('');
}
