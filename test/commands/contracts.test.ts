import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { formats } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const { root, remove } = makeRepository([]);
afterAll(remove);

function regelrett(...args: readonly string[]) {
	const program = join(process.cwd(), '.regelrett/js/cli.js');
	return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: root });
}

test('the manifest has the shape that programs rely on, and verify agrees with it', () => {
	expect(regelrett('build', '--root', root).status).toBe(0);
	const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
	const shape = z.strictObject({
		version: z.literal(1),
		tool: z.string().regex(/^regelrett@\d+\.\d+\.\d+$/),
		outputs: z
			.array(
				z.strictObject({
					path: z.string(),
					sha256,
					bytes: z.int().positive(),
					company: z.literal('prove'),
					document: z.enum(['1-001', '1-002']),
					kind: z.literal('instruction'),
					format: z.enum(formats),
					documentVersion: z.enum(['1', '2']),
					status: z.literal('Aktiv'),
					inputs: sha256,
				}),
			)
			.length(8),
	});
	const manifest = shape.parse(JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8')));
	const paths = manifest.outputs.map(({ path }) => path);
	expect(paths).toEqual([...paths].sort());
	expect(paths.filter((path) => !existsSync(join(root, 'dist', path)))).toEqual([]);
	expect(paths[0]).toBe('prove/instruction/1-001_Orden-paa-verkstedet.docx');
	expect(regelrett('verify', '--root', root).status).toBe(0);
});

test('verify answers 1 when an output was changed', () => {
	writeFileSync(join(root, 'dist/prove/instruction/1-002_Avvik.md'), 'changed');
	const { status, stderr } = regelrett('verify', '--root', root);
	expect(status).toBe(1);
	expect(stderr).toContain('output-changed');
	expect(regelrett('build', '--root', root).status).toBe(0);
	expect(regelrett('verify', '--root', root).status).toBe(0);
});

test('check --json answers on stdout alone, with the error at its line', () => {
	const file = join(root, 'instructions/1-002_Avvik.md');
	const good = readFileSync(file, 'utf8');
	writeFileSync(file, good.replace('status: Aktiv', 'status: Ferdig'));
	const { status, stdout, stderr } = regelrett('check', '--root', root, '--json');
	writeFileSync(file, good);
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	const { summary, messages } = JSON.parse(stdout);
	expect(summary).toEqual({ documents: 2, errors: 1, warnings: 0 });
	expect(messages).toContainEqual(
		expect.objectContaining({
			file: 'instructions/1-002_Avvik.md',
			line: 6,
			column: 9,
			severity: 'error',
			code: 'field-choice',
			norms: ['S3-8'],
			expected: expect.arrayContaining(['Utkast', 'Aktiv']),
		}),
	);
});

test('a build beside another answers 75 and leaves dist as it is', () => {
	const manifest = readFileSync(join(root, 'dist/manifest.json'), 'utf8');
	const program = `import { lock } from ${JSON.stringify(join(process.cwd(), '.regelrett/js/publish/lock.js'))};
import { spawnSync } from 'node:child_process';
const held = await lock(${JSON.stringify(join(root, 'dist'))}, () => {});
const { status } = spawnSync(process.execPath, ${JSON.stringify([join(process.cwd(), '.regelrett/js/cli.js'), 'build', '--root', root])});
await held.release();
process.exitCode = status;`;
	const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
	expect(status).toBe(75);
	expect(readFileSync(join(root, 'dist/manifest.json'), 'utf8')).toBe(manifest);
});

test('a folder that is not ours is never replaced: exit 3', () => {
	const foreign = join(root, 'mine');
	mkdirSync(foreign);
	writeFileSync(join(foreign, 'letter.txt'), 'dear');
	const { status, stderr } = regelrett('build', '--root', root, '--out', foreign);
	expect(status).toBe(3);
	expect(stderr).toContain('output-folder-foreign');
	expect(readFileSync(join(foreign, 'letter.txt'), 'utf8')).toBe('dear');
});

test('the editor schemas describe the front matter of each kind', () => {
	const schema = JSON.parse(readFileSync(join(root, '.regelrett/schema/instruction.json'), 'utf8'));
	expect(schema.$schema).toContain('2020-12');
	expect(schema.required).toEqual(expect.arrayContaining(['id', 'title', 'version', 'date', 'status']));
	expect(schema.properties.status.enum).toContain('Aktiv');
	expect(schema.additionalProperties).toBe(false);
});
