import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { noteFigure } from '../../support/note-figure.ts';
import { applyEdit } from '../../support/repository.ts';
import { start as startReader } from '../support/child.ts';
import { room } from '../support/room.ts';
import { verify } from '../support/run.ts';
import { tree } from '../support/tree.ts';

const rounds = process.env.REGELRETT_LONG === '1' ? 50 : 3;
const program = join(process.cwd(), '.regelrett/js/cli.js');
const { PATH } = process.env;

test(`of two builds at once into one folder, ${rounds} times, one wins and the other is told who; a reader misses nothing`, {
	timeout: rounds * 240_000,
}, async () => {
	const out = join(room(), 'dist');
	const roots = ['Nord', 'Vest'].map(repository);
	expect((await build(roots[0] ?? '', out).ended).status).toBe(0);
	const reader = await startReader('reader.mjs', out);
	let told = 0;
	for (let round = 0; round < rounds; round++) {
		const builds = roots.map((root) => build(root, out));
		const ended = await Promise.all(builds.map((one) => one.ended));
		const what = `round ${round}: ${ended.map(({ status, stderr }) => `${status} ${stderr}`)}`;
		expect(
			ended.some(({ status }) => status === 0),
			what,
		).toBe(true);
		for (const [index, { status, stderr }] of ended.entries()) {
			if (status === 0) continue;
			told++;
			expect(status, what).toBe(75);
			expect(stderr, what).toMatch(new RegExp(`${builds[1 - index]?.pid}.*${hostname()}`));
		}
		const firms = Object.entries(tree(out)).flatMap(([path, content]) =>
			path.endsWith('.md') ? (/Verksted (Nord|Vest)/.exec(content)?.[1] ?? 'none') : [],
		);
		expect(new Set(firms).size, what).toBe(1);
		expect((await verify(out)).done, what).toBe(true);
	}
	const counted = (await reader.ask('stop')) as { readonly reads: number };
	expect(counted).toEqual({ reads: counted.reads, missing: 0, partial: 0 });
	noteFigure(
		10,
		`2 × ${rounds} builds, ${told} told who builds, ${counted.reads} reads beside them, none missing: never mixed`,
		true,
	);
});

test('a build that has been stopped for an hour keeps its folder, and ends well', async () => {
	const root = repository('Nord');
	const out = join(root, 'dist');
	const lockFolder = join(root, '.regelrett/dist/lock');
	const first = build(root, out);
	onTestFinished(() => {
		first.signal('SIGKILL');
	});
	while (!existsSync(join(lockFolder, 'holder.json'))) await delay(1);
	first.signal('SIGSTOP');
	const hourAgo = performance.timeOrigin / 1000 - 3600;
	utimesSync(lockFolder, hourAgo, hourAgo);
	const { status, stderr } = await build(root, out).ended;
	expect([status, stderr]).toEqual([75, expect.stringContaining(String(first.pid))]);
	first.signal('SIGCONT');
	expect((await first.ended).status).toBe(0);
	expect(existsSync(lockFolder)).toBe(false);
	expect((await verify(out)).done).toBe(true);
});

function repository(name: string): string {
	const root = room();
	cpSync('test/cases/base', root, { recursive: true });
	applyEdit(root, { file: 'README.md', find: 'name: Prøve Verksted AS', replace: `name: Prøve Verksted ${name} AS` });
	expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(name);
	return root;
}

function build(root: string, out: string) {
	const args = [program, 'build', '--root', root, '--out', out, '--formats', 'md', '--lang', 'en'];
	const child = spawn(process.execPath, args, { env: { PATH }, stdio: ['ignore', 'ignore', 'pipe'] });
	const ended = Promise.all([once(child, 'exit'), text(child.stderr)]).then(([[status], stderr]) => ({
		status: status as number | null,
		stderr,
	}));
	return { pid: child.pid, ended, signal: (name: NodeJS.Signals) => child.kill(name) };
}
