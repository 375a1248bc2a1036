import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { applyEdit, type Edits, makeRepository } from '../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');
const shared = 'instructions/1-001_Orden-paa-verkstedet.md';

/** One after the other, each on what the one before left and built. */
const changes: readonly Edits[number][] = [
	{ file: shared, find: '## Formål\n', replace: '## Formål\n\nHer skal det være ryddig.\n' },
	{ file: 'README.md', find: 'name: Prøve Verksted AS', replace: 'name: Prøve Smie AS' },
	{ file: 'instructions/1-002_Avvik.md', find: 'owner: Verksmester', replace: 'owner: Formann' },
];

test('what a build makes otherwise was foreseen as new or changed, and nothing else as new', {
	timeout: 600_000,
}, () => {
	const { root, remove } = makeRepository([
		{ copy: 'test/cases/base/README.md', to: 'company/nabo/README.md' },
		{ file: 'company/nabo/README.md', find: 'id: prove\n', replace: '' },
		{ file: 'company/nabo/README.md', find: 'orgNumber: 919191910', replace: 'orgNumber: 200000005' },
	]);
	try {
		build(root);
		let before = published(root);
		for (const change of changes) {
			applyEdit(root, change);
			const foreseen = plan(root);
			build(root);
			const after = published(root);
			const fates = (wanted: (path: string) => boolean) => [...after.keys()].filter(wanted).sort();
			const changed = fates((path) => before.has(path) && before.get(path) !== after.get(path));
			const fresh = fates((path) => !before.has(path));
			expect(changed.length + fresh.length).toBeGreaterThan(0);
			expect(changed.filter((path) => foreseen.get(path) !== 'changed')).toEqual([]);
			expect([...foreseen].filter(([, fate]) => fate === 'new').map(([path]) => path)).toEqual(fresh);
			before = after;
		}
	} finally {
		remove();
	}
});

function run(root: string, ...args: readonly string[]): void {
	const { status, stderr } = spawnSync(process.execPath, [program, ...args, '--root', root], { encoding: 'utf8' });
	expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

function build(root: string): void {
	run(root, 'build', '--formats', 'md');
}

function plan(root: string): ReadonlyMap<string, string> {
	const lists = join(root, 'lists');
	rmSync(lists, { recursive: true, force: true });
	run(root, 'fleet', 'plan', '--out', lists);
	const rows = parse(readFileSync(join(lists, 'changes.csv')), { columns: true }) as Record<string, string>[];
	return new Map(rows.map(({ path = '', change = '' }) => [path, change]));
}

/** What each document was made of, by its path without extension. */
function published(root: string): ReadonlyMap<string, string> {
	const { outputs } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8')) as {
		outputs: readonly { path: string; inputs: string }[];
	};
	const documents = outputs.filter(({ path }) => path.split('/').length === 3);
	return new Map(documents.map(({ path, inputs }) => [path.replace(/\.md$/, ''), inputs]));
}
