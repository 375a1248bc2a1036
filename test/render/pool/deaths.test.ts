import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRenderPool, type RenderPoolOptions } from '../../../scripts/render/pool/render-pool.ts';
import type { Doc, Format, RenderedFormat, RenderPool } from '../../../scripts/types/index.ts';
import { noteFigure } from '../../support/note-figure.ts';
import { aChart } from '../a-chart.ts';
import { aDoc } from '../a-doc.ts';
import { aChartedDoc } from '../chart/a-charted-doc.ts';
import { look } from '../html/look.ts';

vi.mock('node:child_process', async (original) => {
	const real = await original<typeof import('node:child_process')>();
	return { ...real, fork: vi.fn(real.fork) };
});

const forked = vi.mocked(fork);
beforeEach(() => {
	forked.mockClear();
});

const program = fileURLToPath(new URL('deadly-child.mjs', import.meta.url));
const formats = ['md', 'html'] as const;

const open: RenderPool[] = [];
afterEach(async () => {
	for (const pool of open.splice(0)) await pool.close();
});

function aPool(options: Partial<RenderPoolOptions>, some: readonly Format[] = formats): RenderPool {
	const pool = openRenderPool(look, some, { program, ...options });
	open.push(pool);
	return pool;
}

function titled(title: string): Doc {
	return aDoc({ markdown: `Dette er ${title}.`, file: `instructions/${title}.md`, meta: { title } });
}

const limits = { secondsPerDocument: 60, megabytesPerChild: 400, heapMegabytes: 80 };

/** How a document can end its child, what is said of it, and how many children there are then with one at a time. The time that a document has is also that of a child's start. */
const deaths = [
	['segv', 'renderer-stopped', { reason: 'SIGSEGV' }, 3],
	['exit', 'renderer-stopped', { reason: 'exit 7' }, 3],
	['heap', 'renderer-stopped', { reason: 'SIGABRT' }, 3],
	['resident', 'renderer-stopped', { reason: 'SIGKILL' }, 3],
	['hang', 'renderer-slow', { seconds: 40 }, 2],
] as const;

describe.each(deaths)('document k of 60 that ends its renderer (%s)', (way, code, params, children) => {
	const k = 1 + ((way.length * 7) % 58);

	test('is named with its format and tried no more than twice, and the 59 others are good', async () => {
		const documents = Array.from({ length: 60 }, (_, i) => titled(i === k ? `${way} html` : `Instruks ${i}`));
		const before = process.memoryUsage.rss();
		const pool = aPool('seconds' in params ? { ...limits, secondsPerDocument: params.seconds } : limits);
		const results = await Promise.all(documents.map((doc) => pool.document(doc, formats)));
		const place = { file: `instructions/${way} html.md`, line: 1, column: 1 };
		expect(results[k]).toEqual([
			{
				format: 'html',
				rendered: { messages: [{ code, severity: 'error', place, params: { format: 'html', ...params } }] },
			},
		]);
		for (const [i, result] of results.entries()) if (i !== k) expectWhole(result, `Dette er Instruks ${i}.`);
		expect(forked).toHaveBeenCalledTimes(children);
		expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 ** 2);
		noteFigure(15, `${way}: 59 of 60 good, one named (${code})`, true);
	});
});

test('documents that end their renderers one after another and beside each other are each named', async () => {
	const documents = Array.from({ length: 30 }, (_, i) => titled(i % 3 === 0 ? 'exit md' : `Instruks ${i}`));
	const pool = aPool({ ...limits, jobs: 3, worthAnother: 0 });
	const results = await Promise.all(documents.map((doc) => pool.document(doc, formats)));
	for (const [i, result] of results.entries())
		if (i % 3 !== 0) expectWhole(result, `Dette er Instruks ${i}.`);
		else
			expect(result).toMatchObject([
				{ rendered: { messages: [{ code: 'renderer-stopped', params: { format: 'md' } }] } },
			]);
});

test('a document that ends its renderer while its charts are drawn is named so', async () => {
	const charted = await aChartedDoc([aChart({ rows: [['Løn', '1']] })]);
	const doc = { ...charted, meta: { ...charted.meta, title: 'exit chart' } };
	expect(await aPool(limits).document(doc, ['html'])).toMatchObject([
		{ rendered: { messages: [{ code: 'renderer-stopped', params: { format: 'chart', reason: 'exit 7' } }] } },
	]);
});

test('what a renderer throws is said', async () => {
	const doc = aDoc({ markdown: 'x' });
	const unreadable = { ...doc, frame: null } as unknown as Doc;
	expect(await aPool(limits).document(unreadable, ['md'])).toMatchObject([
		{
			rendered: { messages: [{ code: 'renderer-stopped', params: { reason: expect.stringContaining('TypeError') } }] },
		},
	]);
});

function expectWhole(result: readonly RenderedFormat[], text: string): void {
	expect(result.map(({ format }) => format)).toEqual(formats);
	for (const { rendered } of result)
		expect('bytes' in rendered ? Buffer.from(rendered.bytes).toString() : rendered.messages).toContain(text);
}
