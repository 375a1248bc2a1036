import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** A program of few files that says what its sources say, with the starter beside it. */
const sources = {
	'package.json': '{ "name": "small", "type": "module" }',
	'package-lock.json': '{}',
	'tsconfig.json': JSON.stringify({
		compilerOptions: {
			target: 'es2023',
			module: 'nodenext',
			types: [],
			rootDir: 'scripts',
			outDir: '.regelrett/js',
			tsBuildInfoFile: '.regelrett/js/.tsbuildinfo',
			rewriteRelativeImportExtensions: true,
		},
		include: ['scripts'],
	}),
	'scripts/cli.ts': `import { said } from './said.ts';
declare const process: { argv: string[]; stdout: { write(text: string): void }; exitCode: number };
const { late } = await import('./late.ts');
process.stdout.write([said, late, ...process.argv.slice(2)].join(' '));
process.exitCode = 3;`,
	'scripts/said.ts': "export const said: string = 'one';",
	'scripts/late.ts': "import { said } from './said.ts';\nexport const late = ['late', said].join(' ');",
	'scripts/company-pool/child.ts': 'export {};',
	'scripts/contained/watchman.ts': 'export {};',
	'scripts/import/word/child.ts': 'export {};',
	'scripts/render/pool/child.ts': 'export {};',
};

test('what is started is what the sources say, whatever was compiled and joined before', () => {
	const root = smallProgram();
	const first = start(root, 'build', '--root', 'å b');
	expect(first).toEqual({ status: 3, stdout: 'one late one build --root å b', stderr: '' });
	expect(start(root, 'build', '--root', 'å b')).toEqual(first);
	expect(joinedIn(root)).toHaveLength(1);

	write(root, 'scripts/said.ts', "export const said: string = 'two';");
	expect(start(root)).toEqual({ status: 3, stdout: 'two late two', stderr: '' });
	// By then the compiler's own list is of the second.
	write(root, 'scripts/said.ts', sources['scripts/said.ts']);
	expect(start(root)).toEqual({ status: 3, stdout: 'one late one', stderr: '' });
	expect(joinedIn(root)).toHaveLength(2);
});

test('what is joined is by itself', () => {
	const root = smallProgram();
	start(root);
	rmSync(join(root, '.regelrett/js'), { recursive: true });
	expect(start(root).stdout).toBe('one late one');
});

test('a source that does not compile is told and starts nothing, not even what ran before', () => {
	const root = smallProgram();
	start(root);
	write(root, 'scripts/said.ts', 'export const said: string = 1;');
	const { status, stdout } = start(root);
	expect(status).not.toBe(0);
	expect(stdout).toMatch(/said\.ts.*TS2322/su);
	expect(stdout).not.toMatch(/late/u);
	expect(joinedIn(root)).toHaveLength(1);
});

test('of what was joined before only the last few stay', () => {
	const root = smallProgram();
	for (let version = 0; version < 7; version++) {
		write(root, 'scripts/said.ts', `export const said: string = 'version ${version}';`);
		expect(start(root).stdout).toContain(`late version ${version}`);
	}
	expect(joinedIn(root)).toHaveLength(5);
});

function smallProgram(): string {
	const root = mkdtempSync(join(tmpdir(), 'regelrett-start-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [file, text] of Object.entries(sources)) write(root, file, text);
	cpSync('scripts/start.mjs', join(root, 'scripts/start.mjs'));
	symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
	return root;
}

function write(root: string, file: string, text: string): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
}

function start(root: string, ...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.mjs'), ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

function joinedIn(root: string): readonly string[] {
	return readdirSync(join(root, '.regelrett/joined'));
}
