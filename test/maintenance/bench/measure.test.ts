import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { interleave } from '../../../scripts/maintenance/bench/measure/interleave.ts';
import { openWorker } from '../../../scripts/maintenance/bench/measure/open-worker.ts';
import { runProcess, runSideBySide } from '../../../scripts/maintenance/bench/measure/run-process.ts';
import { readOptions } from '../../../scripts/maintenance/bench/options.ts';

const told = existsSync('/proc/self/stat') ? '' : ' (skipped: no /proc here)';

/** Uses a processor for so long, holding 100 MB. */
const work = (milliseconds: number) =>
	`const held = Buffer.alloc(1e8, 1); const until = process.cpuUsage().user + ${milliseconds * 1000};
	while (process.cpuUsage().user < until) for (let at = 0; at < 1e6; at++) held[at]++;`;

test.skipIf(told !== '')(`time and memory of a process that a process starts are counted${told}`, async () => {
	const inner = JSON.stringify(work(400));
	const code = `require('node:child_process').execFileSync(process.execPath, ['-e', ${inner}]); ${work(200)}`;
	const { cpu, wall, peak } = await runProcess({ command: process.execPath, args: ['-e', code], watch: true });
	expect(cpu).toBeGreaterThan(0.55);
	expect(wall).toBeGreaterThan(0.55);
	expect(peak).toBeGreaterThan(100);
});

test.skipIf(told !== '')(
	`programs side by side are measured as one, and those that run beside them${told}`,
	async () => {
		const beside = spawn(process.execPath, ['-e', 'const held = Buffer.alloc(1e8, 1); setInterval(() => held, 1e6)']);
		onTestFinished(() => {
			beside.kill();
		});
		const run = { command: process.execPath, args: ['-e', work(300)], watch: true };
		const { cpu, peak } = await runSideBySide([run, run], [beside.pid ?? 0]);
		expect(cpu).toBeGreaterThan(0.55);
		expect(peak).toBeGreaterThan(300);
	},
);

test('a program that fails stops the measurement, with what it said', async () => {
	const args = ['-e', 'console.error("no paper"); process.exit(3)'];
	await expect(runProcess({ command: process.execPath, args })).rejects.toThrow(/ended with 3\nno paper/);
});

test.skipIf(told !== '')(`a worker is measured order by order, and says what went wrong${told}`, async () => {
	const serving = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
		${work(200)} console.log(line === '"work"' ? 'done' : 'no such order'); })`;
	const worker = openWorker(process.execPath, ['-e', serving]);
	onTestFinished(() => worker.close());
	for (const order of ['work', 'work']) {
		const { cpu } = await worker.ask(order);
		expect(cpu).toBeGreaterThan(0.15);
	}
	await expect(worker.ask('rest')).rejects.toThrow('no such order');
});

test('all run in turn, round by round', async () => {
	const order: string[] = [];
	const runner = (name: string) => ({
		name,
		run: async (round: number) => {
			order.push(`${name}${round}`);
			return { wall: round, cpu: round, peak: Number.NaN };
		},
	});
	const [a, b] = [runner('a'), runner('b')];
	const taken = await interleave([a, b], 2, () => {});
	expect(order).toEqual(['a1', 'b1', 'a2', 'b2']);
	expect(taken.get(b)?.map(({ wall }) => wall)).toEqual([1, 2]);
});

test('options choose sizes, rounds and formats; what cannot be is refused', () => {
	expect(readOptions([])).toMatchObject({ rounds: 5, sizes: [100, 1000], renderers: true });
	expect(readOptions(['--quick'])).toMatchObject({ rounds: 3, sizes: [100] });
	expect(readOptions(['--large', '--only', 'builds'])).toMatchObject({ sizes: [100, 1000, 10_000], renderers: false });
	expect(readOptions(['--formats', 'pdf,docx', '--only', 'renderers'])).toMatchObject({
		formats: ['docx', 'pdf'],
		sizes: [],
	});
	expect(readOptions(['--only', 'watch'])).toMatchObject({ sizes: [], renderers: false, watched: [undefined, 1000] });
	expect(readOptions(['--quick', '--only', 'builds'])).toMatchObject({ watched: [] });
	expect(readOptions(['--only', 'studio'])).toMatchObject({ watched: [], studios: [undefined, 1000] });
	expect(readOptions(['--only', 'queue', '--sizes', '5,50'])).toMatchObject({
		sizes: [],
		queues: [5, 50],
		queueFormats: ['html', 'docx', 'pdf'],
	});
	expect(readOptions(['--sizes', '5,50', '--formats', 'md'])).toMatchObject({
		queues: [10, 100],
		queueFormats: ['md'],
	});
	for (const wrong of [['--rounds', '0'], ['--formats', 'odt'], ['--only', 'nothing'], ['--faster']])
		expect(() => readOptions(wrong)).toThrow();
});
