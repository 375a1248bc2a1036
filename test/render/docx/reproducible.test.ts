import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { afterEach, expect, test, vi } from 'vitest';
import { createDocxRenderer } from '../../../scripts/render/docx/index.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { richDoc } from './rich-doc.ts';

const compiled = join(process.cwd(), '.regelrett/js/render/docx/index.js');
const documents = () => [richDoc('nb'), aDoc({ markdown: '1. en\n2. to[^1]\n\n[^1]: Note.' }), richDoc('da')];

afterEach(() => {
	vi.useRealTimers();
});

test('the same document gives the same bytes, after others, with another renderer, a year later', async () => {
	const first = await hashes(documents());
	vi.useFakeTimers({ now: 1_900_000_000_000, toFake: ['Date'] });
	const later = await hashes(documents().reverse());
	expect(later.reverse()).toEqual(first);
	expect(new Set(first).size).toBe(3);
});

test.skipIf(!existsSync(compiled))(
	'two processes in other time zones and languages, in another order, give the same bytes (skipped unless compiled: npm run compile)',
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
		try {
			const program = join(folder, 'render.mjs');
			writeFileSync(program, childProgram);
			writeFileSync(join(folder, 'documents'), serialize(documents()));
			const run = (order: string, TZ: string, LANG: string) =>
				execFileSync(process.execPath, [program, order], {
					cwd: folder,
					env: { ...process.env, TZ, LANG, LC_ALL: LANG },
					encoding: 'utf8',
				});
			const here = run('0,1,2', 'Europe/Oslo', 'nb_NO.UTF-8');
			expect(JSON.parse(here)).toHaveLength(3);
			expect(run('2,1,0', 'Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(here);
			expect(run('1,0,1,2', 'America/St_Johns', 'C')).toBe(here);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);

const childProgram = `
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
const { createDocxRenderer } = await import(${JSON.stringify(pathToFileURL(compiled).href)});
const documents = deserialize(readFileSync('documents'));
const renderer = createDocxRenderer();
const hashes = [];
for (const index of process.argv[2].split(','))
	hashes[index] = createHash('sha256').update((await renderer.render(documents[index])).bytes).digest('hex');
console.log(JSON.stringify(hashes));
`;

async function hashes(all: readonly Doc[]): Promise<string[]> {
	const renderer = createDocxRenderer();
	const found: string[] = [];
	for (const doc of all) {
		const rendered = await renderer.render(doc);
		if (!('bytes' in rendered)) throw new Error('refused');
		found.push(createHash('sha256').update(rendered.bytes).digest('hex'));
	}
	return found;
}
