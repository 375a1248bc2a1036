import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildRepository } from './support/build-repository.ts';
import { makeRepository, type TestRepository } from './support/repository.ts';

/*
 * What templates/README.md tells template authors to do is done here as it is written there.
 */
const guide = readFileSync('templates/README.md', 'utf8');
const files = [...guide.matchAll(/^## \d\. .*`(templates\/.+)`\n[\s\S]*?^```\w+\n([\s\S]*?)^```$/gm)].map(
	([, file = '', text = '']) => ({ file, text }),
);
const document = 'company/FORR-AMU_Forretningsorden-for-AMU.md';

let repository: TestRepository;

beforeAll(() => {
	repository = makeRepository([{ copy: 'templates', to: 'templates' }]);
	for (const { file, text } of files) write(file, text);
});

afterAll(() => repository.remove());

test('the guide gives every file of a kind', () => {
	expect(files.map(({ file }) => file.split('/').at(-1))).toEqual([
		'kind.yaml',
		'template.md',
		'example.md',
		'README.md',
	]);
});

test('a text that is not locked yet is refused, and locked as the guide says', () => {
	expect(run('check').stderr).toContain('model-unlocked');
	expect(run('lock', 'committee-rules').status).toBe(0);
	expect(run('check')).toMatchObject({ status: 0 });
});

test('a document of it has the blanks filled in and its reference led to its §', () => {
	const example = files[2]?.text ?? '';
	const written = example
		.replace('id: FORR-EKS', 'id: FORR-AMU')
		.replace('title: Eksempel på forretningsorden', 'title: Forretningsorden for AMU')
		.replace('status: Utkast', 'status: Aktiv');
	write(document, written);
	const { out, remove } = buildRepository(repository.root, {}, ['--formats', 'md,html']);
	const path = join(out, 'prove/committee-rules/FORR-AMU_Forretningsorden-for-AMU');
	const text = readFileSync(`${path}.md`, 'utf8').replaceAll('\u00a0', ' ');
	expect(text).toContain('har 3 medlemmer fra ledelsen og like mange fra de ansatte.');
	expect(text).toContain('møtes minst 4 ganger i året.');
	expect(readFileSync(`${path}.html`, 'utf8')).toContain('<a href="#p1">§\u00a01</a>');
	remove();
});

test('a blank that is left open is named with its §', () => {
	const whole = readFileSync(join(repository.root, document), 'utf8');
	write(document, whole.replace('meetings: 4\n', ''));
	const { status, stderr } = run('check');
	expect(status).toBe(1);
	expect(stderr.replaceAll('\u00a0', ' ')).toContain('§ 2, stk. 1 er ikke fylt ut: feltet «meetings» mangler.');
	write(document, whole);
});

test('a word that is changed afterwards is refused with what was changed', () => {
	const template = 'templates/committee-rules/template.md';
	const whole = readFileSync(join(repository.root, template), 'utf8');
	write(template, whole.replace('Utvalget kan treffe vedtak', 'Utvalget må treffe vedtak'));
	const { status, stderr } = run('check');
	expect(status).toBe(1);
	expect(stderr).toContain('[-kan-]{+må+}');
	write(template, whole);
});

function write(file: string, text: string): void {
	const path = join(repository.root, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

function run(...args: readonly string[]) {
	const program = join(process.cwd(), '.regelrett/js/cli.js');
	const [command = '', ...rest] = args;
	const all = [program, command, ...rest, '--root', repository.root, '--lang', 'nb'];
	return spawnSync(process.execPath, all, { encoding: 'utf8' });
}
