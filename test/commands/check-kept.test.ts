import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { buildCommand } from '../../scripts/commands/build.ts';
import { checkCommand } from '../../scripts/commands/check.ts';
import type { Written } from '../../scripts/commands/options.ts';
import { makeRepository } from '../support/repository.ts';

const { root, remove } = makeRepository([]);
afterAll(remove);

const kept = join(root, '.regelrett/dist/cache');

test('what is found on top of what a build kept is what is found anew, and nothing of it is written', async () => {
	await said(() => buildCommand({ root, formats: 'md', lang: 'nb' }));
	const before = contentOf(kept);
	expect(before.length).toBeGreaterThan(0);
	for (const change of ['\nTillittsvalgt er med.\n', '\nSe [ingen](9-999).\n']) {
		appendFileSync(join(root, 'instructions/1-002_Avvik.md'), change);
		for (const report of ['text', 'json', 'junit', 'summary'])
			expect(await checked({ report }), report).toEqual(await checked({ report, cache: false }));
	}
	expect(await checked({ report: 'json' })).toMatchObject([1, expect.stringContaining('link-broken')]);
	expect(contentOf(kept)).toEqual(before);
});

test('a report for build servers names all documents, also when nothing has changed since a build', async () => {
	const fresh = makeRepository([]);
	try {
		await said(() => buildCommand({ root: fresh.root, formats: 'md', lang: 'nb' }));
		const written = { root: fresh.root, lang: 'nb', report: 'junit' };
		const [code, text] = await said(() => checkCommand(written));
		expect(code).toBe(0);
		for (const file of ['instructions/1-001_Orden-paa-verkstedet.md', 'instructions/1-002_Avvik.md'])
			expect(text).toContain(`name="${file}"`);
	} finally {
		fresh.remove();
	}
});

function checked(written: Written): Promise<readonly [code: number, text: string]> {
	return said(() => checkCommand({ root, lang: 'nb', ...written }));
}

/** How a command ends, and all that it writes. */
async function said(run: () => Promise<number>): Promise<readonly [code: number, text: string]> {
	const parts: string[] = [];
	const write = (text: unknown) => parts.push(String(text)) > 0;
	const streams = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(write));
	try {
		return [await run(), parts.join('')];
	} finally {
		for (const stream of streams) stream.mockRestore();
	}
}

function contentOf(folder: string): readonly string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return names
		.filter((name) => statSync(join(folder, name)).isFile())
		.flatMap((name) => [name, readFileSync(join(folder, name), 'latin1')]);
}
