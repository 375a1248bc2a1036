import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRepository } from '../../support/build-repository.ts';
import { readZip } from '../docx/read-zip.ts';
import { aPack } from './a-pack.ts';

const { root, out, archive, files, unpacked, pdf } = aPack();

const names = ['instruction/1-001_Orden-paa-verkstedet', 'instruction/1-002_Avvik'];
const enclosed = [
	...['csv', 'docx', 'html', 'md', 'pdf'].map((format) => `compliance.${format}`),
	...names.flatMap((name) => ['docx', 'html', 'md', 'pdf'].map((format) => `${name}.${format}`)),
];

const missing = (program: string) => spawnSync(program, ['--version']).error !== undefined;
const unlessThere = (program: string) => (missing(program) ? ` (skipped: ${program} not installed)` : '');

/** Those that lead to the draft have to be others in the pack, where it is not. */
const leading = enclosed.filter((path) => /^compliance\.(?!csv)|1-001/u.test(path));

test('holds every active document in every format, as it was built, and nothing of the draft', () => {
	expect([...files.keys()]).toEqual(['SHA256SUMS', 'index.html', 'inspection-pack.pdf', ...enclosed]);
	const changed = enclosed.filter((path) => !files.get(path)?.equals(readFileSync(join(out, 'prove', path))));
	expect(changed.filter((path) => !leading.includes(path))).toEqual([]);
	expect(changed).toContain('instruction/1-001_Orden-paa-verkstedet.docx');
	expect(files.get('inspection-pack.pdf')?.equals(pdf)).toBe(true);
});

test.skipIf(missing('sha256sum'))(`sha256sum finds every file as it was${unlessThere('sha256sum')}`, () => {
	const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: unpacked, encoding: 'utf8' });
	expect(said.trim().split('\n')).toEqual([...files.keys()].slice(1).map((path) => `${path}: OK`));
});

test.skipIf(missing('unzip'))(`unzip finds no fault in it${unlessThere('unzip')}`, () => {
	const said = execFileSync('unzip', ['-t', join(out, 'prove/inspection-pack.zip')], { encoding: 'utf8' });
	expect(said).toContain('No errors detected');
});

test('is the same bytes when it is built again, and the manifest lists both files', () => {
	const again = buildRepository(root, {}, ['--pack', 'prove', '--as-of', '2026-11-21']);
	expect(readFileSync(join(again.out, 'prove/inspection-pack.zip')).equals(archive)).toBe(true);
	again.remove();
	const { outputs } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
		outputs: readonly { path: string; kind: string; format: string }[];
	};
	expect(outputs.filter(({ kind }) => kind === 'inspection-pack').map(({ path, format }) => [path, format])).toEqual([
		['prove/inspection-pack.pdf', 'pdf'],
		['prove/inspection-pack.zip', 'zip'],
	]);
});

test('the day changes the pack alone: nothing else that is built depends on it', () => {
	const other = buildRepository(root, {}, ['--pack', 'prove']);
	const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(out, path)).isFile(),
	);
	const changed = paths.filter((path) => !readFileSync(join(out, path)).equals(readFileSync(join(other.out, path))));
	expect(changed.sort()).toEqual(['manifest.json', 'prove/inspection-pack.pdf', 'prove/inspection-pack.zip']);
	const told = String(readZip(readFileSync(join(other.out, 'prove/inspection-pack.zip'))).get('index.html'));
	expect(told).toContain('Frister er ikke kontrollert');
	other.remove();
});
