import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyEdit } from '../../support/repository.ts';
import { commands, type Happening } from '../support/command.ts';
import { room } from '../support/room.ts';
import { verify } from '../support/run.ts';
import { tree } from '../support/tree.ts';

const run = await commands();
const build = [['build', '--formats', 'md'], 'dist'] as const;
const year = [['year', '2028'], 'dist-year'] as const;

type Case = [string, typeof build | typeof year, (root: string) => Omit<Happening, 'at'>, string];

test.each<Case>([
	['the facts change while build writes', build, (root) => ({ write: join(root, 'README.md') }), 'README.md'],
	['a document comes', build, (root) => ({ write: join(root, 'instructions/1-009.md') }), 'instructions/1-009.md'],
	['a folder vanishes', build, (root) => ({ remove: join(root, 'instructions') }), 'instructions/'],
	['the facts change while year writes', year, (root) => ({ write: join(root, 'README.md') }), 'README.md'],
])('OUT-8: %s: it is named, and nothing is published', async (_, [command, name], happens, file) => {
	const root = room();
	const out = join(root, name);
	const args = [...command, '--root', root, '--lang', 'en'];
	layOut(root, '2028-03-01');
	expect((await run(args)).code).toBe(0);
	const before = tree(out);

	layOut(root, '2028-04-03');
	const stopped = await run(args, { happening: { at: `.regelrett/${name}/stage`, ...happens(root) } });
	expect([stopped.code, stopped.stderr]).toEqual([3, expect.stringContaining(file)]);
	expect(stopped.stderr).toContain('was changed while the documents were being built');
	expect(tree(out)).toEqual(before);
	expect((await verify(out)).done).toBe(true);
	expect(existsSync(join(root, `.regelrett/${name}/lock`))).toBe(false);

	layOut(root, '2028-04-03');
	expect((await run(args)).code).toBe(0);
	expect(tree(out)).not.toEqual(before);
});

function layOut(root: string, review: string): void {
	for (const part of ['README.md', 'instructions']) rmSync(join(root, part), { recursive: true, force: true });
	cpSync('test/cases/base', root, { recursive: true });
	const file = 'instructions/1-001_Orden-paa-verkstedet.md';
	applyEdit(root, { file, find: 'nextReview: 2028-03-01', replace: `nextReview: ${review}` });
}
