import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../publish/support/command.ts';
import { room } from '../publish/support/room.ts';
import { tree } from '../publish/support/tree.ts';
import { repositoryOfCompanies } from '../support/companies.ts';
import { applyEdit } from '../support/repository.ts';

const run = await commands();
const ids = ['alfa', 'beta', 'gamma', 'delta', 'epsilon'];

function repository(): string {
	const { root, remove } = repositoryOfCompanies(ids);
	onTestFinished(remove);
	return root;
}

async function build(root: string, out: string, ...args: readonly string[]) {
	return run(['build', '--root', root, '--out', out, '--formats', 'md,html', '--lang', 'en', ...args]);
}

async function shards(root: string, of: number, ...args: readonly string[]): Promise<readonly string[]> {
	const folders: string[] = [];
	for (let number = 1; number <= of; number++) {
		const out = join(room(), `part-${number}`);
		const { code, stderr } = await build(root, out, '--shard', `${number}/${of}`, ...args);
		expect(code, stderr).toBe(0);
		folders.push(out);
	}
	return folders;
}

function merge(root: string, out: string, folders: readonly string[]) {
	return run(['fleet', 'merge', ...folders, '--root', root, '--out', out, '--lang', 'en']);
}

test.each([1, 3, 9])('%i shards put together are what one build is, byte for byte', async (of) => {
	const root = repository();
	const [one, whole] = [join(room(), 'dist'), join(room(), 'dist')];
	expect((await build(root, one)).code).toBe(0);
	const folders = await shards(root, of);
	const companies = folders.flatMap((folder) => Object.keys(tree(folder)).map((path) => path.split('/')[0]));
	for (const id of [...ids, 'prove']) expect(companies).toContain(id);
	const { code, stderr } = await merge(root, whole, [...folders].reverse());
	expect(code, stderr).toBe(0);
	expect(tree(whole)).toEqual(tree(one));
	expect((await run(['verify', whole, '--root', root])).code).toBe(0);
});

test('an error in a document stops its own shard alone, and what is found of all is told in every one', async () => {
	const root = repository();
	applyEdit(root, { file: 'company/alfa/9-001_Feil.md', write: '---\nkind: instrukt\n---\n' });
	const codes: number[] = [];
	for (const number of [1, 2, 3]) codes.push((await build(root, join(room(), 'dist'), '--shard', `${number}/3`)).code);
	expect(codes.sort()).toEqual([0, 0, 1]);
	applyEdit(root, { file: 'company/alfa/9-001_Feil.md', delete: true });
	applyEdit(root, { file: 'instructions/9-002_Feil.md', write: '---\nkind: instrukt\n---\n' });
	for (const number of [1, 2, 3])
		expect((await build(root, join(room(), 'dist'), '--shard', `${number}/3`)).stderr).toContain('kind-unknown');
});

test('what is not all of one build is refused by name, and what stood there stands', async () => {
	const root = repository();
	const folders = await shards(root, 3);
	const [first = '', second = '', third = ''] = folders;
	const out = join(room(), 'dist');
	expect((await merge(root, out, folders)).code).toBe(0);
	const before = tree(out);
	const refused = async (named: readonly string[], ...codes: readonly string[]) => {
		const { code, stderr } = await merge(root, out, named);
		expect(code).toBe(1);
		for (const wanted of codes) expect(stderr).toContain(wanted);
		expect(tree(out)).toEqual(before);
		return stderr;
	};
	await refused([first, third], 'shard-missing', 'Part 2 of 3');
	await refused([first, second, third, second], 'shard-twice');
	const plain = join(room(), 'dist');
	expect((await build(root, plain)).code).toBe(0);
	await refused([first, second, plain], 'shard-folder');
	await refused([first, second, join(room(), 'none')], 'manifest-missing');
	const [other = ''] = await shards(root, 1);
	await refused([first, second, third, other], 'shard-differs', 'another number of parts');
	const [, , strict = ''] = await shards(root, 3, '--as-of', '2026-11-21');
	expect(await refused([first, second, strict], 'shard-differs', 'other choices')).not.toContain('shard-missing');
	const damaged = join(room(), 'part');
	cpSync(third, damaged, { recursive: true, dereference: true });
	const [file = ''] = Object.keys(tree(damaged)).filter((path) => path.endsWith('.html'));
	writeFileSync(join(damaged, file), 'changed');
	await refused([first, second, damaged], 'output-changed', file);
	rmSync(join(damaged, file));
	await refused([first, second, damaged], 'output-missing', file);
	applyEdit(root, { file: 'company/beta/note.md', write: '---\nid: 7-001\n---\n' });
	await refused(folders, 'shard-differs', 'other files');
});

test('a shard that there cannot be is a misuse', async () => {
	const misused = [
		['--shard', ['--shard', '0/3']],
		['--shard', ['--shard', '4/3']],
		['--shard', ['--shard', 'all']],
		['--company', ['--shard', '1/3', '--company', 'prove']],
		['--watch', ['--shard', '1/3', '--watch']],
	] as const;
	for (const [option, args] of misused) {
		const { code, stderr } = await run(['build', '--root', 'test/cases/base', '--lang', 'en', ...args]);
		expect(code).toBe(2);
		expect(stderr).toMatch(new RegExp(`cannot be (used|built) with “${option}”`, 'u'));
	}
});
