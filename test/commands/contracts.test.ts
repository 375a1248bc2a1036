import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isCode } from '../../scripts/messages/is-code.ts';
import { formats } from '../../scripts/types/index.ts';
import { makeRepository } from '../support/repository.ts';

const { root, remove } = makeRepository([]);
afterAll(remove);

function regelrett(...args: readonly string[]) {
	return regelrettIn({ LANG: 'C' }, ...args);
}

function regelrettIn(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
	const program = join(process.cwd(), '.regelrett/js/cli.js');
	const { PATH = '' } = process.env;
	return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', cwd: root, env: { PATH, ...env } });
}

test('the manifest has the shape that programs rely on, and verify agrees with it', () => {
	expect(regelrett('build', '--root', root).status).toBe(0);
	const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
	const output = z.strictObject({
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
	});
	const handbook = output.extend({
		document: z.literal('handbook'),
		kind: z.literal('handbook'),
		// A handbook has no number of its own: its version is the day of its last change.
		documentVersion: z.literal('2026-03-01'),
	});
	const register = output.extend({
		// `all`: the whole list.
		company: z.enum(['prove', 'all']),
		document: z.literal('compliance-register'),
		kind: z.literal('compliance-register'),
		format: z.enum([...formats, 'csv']),
		documentVersion: z.literal('2026-03-01'),
	});
	const shape = z.strictObject({
		version: z.literal(1),
		tool: z.string().regex(/^regelrett@\d+\.\d+\.\d+$/),
		outputs: z.array(z.discriminatedUnion('kind', [output, handbook, register])).length(22),
	});
	const manifest = shape.parse(JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8')));
	const paths = manifest.outputs.map(({ path }) => path);
	expect(paths).toEqual([...paths].sort());
	for (const { path, sha256, bytes } of manifest.outputs) {
		const content = readFileSync(join(root, 'dist', path));
		expect({ sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }).toEqual({
			sha256,
			bytes,
		});
	}
	const formatsOf = (document: string) =>
		manifest.outputs.filter((entry) => entry.document === document).map(({ path, format }) => [path, format]);
	expect(formatsOf('1-001')).toEqual(
		['docx', 'html', 'md', 'pdf'].map((format) => [`prove/instruction/1-001_Orden-paa-verkstedet.${format}`, format]),
	);
	expect(formatsOf('handbook')).toEqual([
		['prove/handbook.docx', 'docx'],
		['prove/handbook.md', 'md'],
		['prove/handbook.pdf', 'pdf'],
		['prove/index.html', 'html'],
	]);
	expect(formatsOf('compliance-register')).toEqual(
		['', 'prove/'].flatMap((folder) =>
			['csv', 'docx', 'html', 'md', 'pdf'].map((format) => [`${folder}compliance.${format}`, format]),
		),
	);
	const inputs = new Map(manifest.outputs.map((entry) => [entry.document, entry.inputs]));
	expect(new Set(inputs.values()).size).toBe(4);
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

const report = z.strictObject({
	version: z.literal(1),
	summary: z.strictObject({ documents: z.int(), errors: z.int(), warnings: z.int() }),
	messages: z.array(
		z.strictObject({
			file: z.string().regex(/^[^/].*$/),
			line: z.int().positive(),
			column: z.int().positive(),
			severity: z.enum(['error', 'warning', 'info']),
			code: z.string().refine(isCode),
			norms: z.array(z.string().min(1)),
			message: z.string().min(1),
			remedy: z.string().min(1),
			expected: z.array(z.string()).optional(),
		}),
	),
});

describe('findings as JSON', () => {
	const broken = makeRepository([
		{ file: 'instructions/1-002_Avvik.md', find: 'status: Aktiv', replace: 'status: Ferdig' },
		{ file: 'instructions/1-002_Avvik.md', find: 'owner: Verksmester\n', replace: '' },
	]);
	afterAll(broken.remove);
	const ask = (...args: readonly string[]) => {
		const { status, stdout, stderr } = regelrett(...args, '--root', broken.root);
		return { status, stderr, ...report.parse(JSON.parse(stdout)) };
	};

	test('check --json is check --report json, on stdout alone, with the error at its line', () => {
		const found = ask('check', '--json');
		expect(ask('check', '--report', 'json')).toEqual(found);
		expect(found).toMatchObject({
			status: 1,
			stderr: '',
			summary: { documents: 2, errors: 1, warnings: 1 },
		});
		expect(found.messages).toContainEqual(
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

	test('build --json finds the same, and publishes nothing', () => {
		const { stderr, ...found } = ask('build', '--json');
		expect(found).toEqual({ ...ask('check', '--json'), stderr: undefined });
		expect(stderr).not.toBe('');
		expect(existsSync(join(broken.root, 'dist'))).toBe(false);
	});

	test('--strict sharpens the recommended field, and changes no other finding', () => {
		const [usual, strict] = [ask('check', '--json'), ask('check', '--json', '--strict')];
		expect(strict.summary).toEqual({ documents: 2, errors: 2, warnings: 0 });
		const sharpened = usual.messages.map((message) =>
			message.code === 'field-missing' ? { ...message, severity: 'error' } : message,
		);
		expect(strict.messages).toEqual(sharpened);
	});

	test.each(['nn', 'da', 'en'])('the same findings are told in %s, in other words', (language) => {
		const [here, there] = [ask('check', '--json'), ask('check', '--json', '--lang', language)];
		const facts = ({ messages }: typeof here) => messages.map(({ message, remedy, ...rest }) => rest);
		expect(facts(there)).toEqual(facts(here));
		expect(there.summary).toEqual(here.summary);
		const same = there.messages.filter((said, index) => said.message === here.messages[index]?.message);
		expect(same).toEqual([]);
	});

	test("the reader is spoken to in the language asked for, else the company's, else the machine's", () => {
		const missing = (lang: string, ...args: readonly string[]) =>
			regelrettIn({ LANG: lang }, 'check', '--root', join(root, 'nowhere'), ...args).stderr;
		expect(missing('da_DK.UTF-8')).toContain('Mappen');
		expect(missing('no_NO.UTF-8')).toContain('Mappa');
		expect(missing('ja_JP.UTF-8')).toContain('Mappa');
		expect(missing('da_DK.UTF-8', '--lang', 'en')).toContain('folder');
		expect(regelrettIn({ LANG: 'da_DK.UTF-8' }, 'check', '--root', root).stderr).toContain('kontrollert');
	});
});

test('check writes nothing', () => {
	const fresh = makeRepository([]);
	const before = readdirSync(fresh.root, { recursive: true });
	expect(regelrett('check', '--root', fresh.root).status).toBe(0);
	expect(readdirSync(fresh.root, { recursive: true })).toEqual(before);
	fresh.remove();
});

test('an error of one company does not stop another that is asked for by itself', () => {
	const two = makeRepository([
		{ copy: 'test/cases/base/README.md', to: 'company/fjell/README.md' },
		{ file: 'company/fjell/README.md', find: 'id: prove\n', replace: '' },
		{ file: 'company/fjell/README.md', find: '919191910', replace: '200000005' },
		{ file: 'README.md', find: ', phone: +47 00 00 00 11', replace: '' },
	]);
	expect(regelrett('build', '--root', two.root, '--formats', 'md').status).toBe(1);
	expect(existsSync(join(two.root, 'dist'))).toBe(false);
	expect(regelrett('build', '--root', two.root, '--formats', 'md', '--company', 'fjell').status).toBe(0);
	expect(existsSync(join(two.root, 'dist/fjell/instruction/1-002_Avvik.md'))).toBe(true);
	two.remove();
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
