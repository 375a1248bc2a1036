import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteFigure } from '../../support/note-figure.ts';
import { commands } from '../support/command.ts';
import { room } from '../support/room.ts';
import { tree } from '../support/tree.ts';

const run = await commands();

test('REP-1: what a process has built before changes no byte of what it builds next', async () => {
	const root = room();
	cpSync('test/cases/base', root, { recursive: true });
	const build = async (...args: readonly string[]) => {
		const out = join(room(), 'dist');
		const { code, stderr } = await run(['build', '--root', root, '--out', out, '--no-cache', ...args]);
		expect(code, stderr).toBe(0);
		return tree(out);
	};
	const last = await build('--only', 'instructions/1-002_Avvik.md');
	const all = await build();
	const first = await build('--only', 'instructions/1-001_Orden-paa-verkstedet.md');
	expect(await build()).toEqual(all);
	const single = [last, first].flatMap((files) => Object.entries(files).filter(([path]) => path.includes('/1-00')));
	expect(single.length).toBe(8);
	for (const [path, bytes] of single) expect(bytes === all[path], path).toBe(true);
	noteFigure(12, 'documents built alone, together and again in one process: the same bytes', true);
});
