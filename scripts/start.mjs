#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * Starts the program as it stands in `scripts/`: compiled, and its 1,700 files joined into few, since finding and opening each takes
 * longer than a small build. That is done when a source is another than before; what the files hold decides, not their times.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(join(root, 'package.json'));
const compiled = join(root, '.regelrett', 'js');
const joined = join(root, '.regelrett', 'joined');

/** What is started: the command line, and what it starts itself. */
const programs = [
	'cli.js',
	'company-pool/child.js',
	'contained/watchman.js',
	'import/word/child.js',
	'render/pool/child.js',
];

/** Packages that stay where they are, since they open files of their own. */
const apart = ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js', 'bullmq', 'esbuild', 'ioredis'];

/** Earlier programs that are kept: one may be running, or come again with another branch. */
const mostKept = 4;

await import(pathToFileURL(join(programOfToday(), 'cli.js')).href);

/** The folder of the program that was made of the sources as they are. */
function programOfToday() {
	for (;;) {
		const state = stateOfSources();
		const folder = join(joined, state);
		if (existsSync(folder)) return folder;
		compile();
		const made = `${folder}.${process.pid}.new`;
		joinTo(made);
		// What was saved meanwhile may be half in it.
		if (stateOfSources() === state) {
			put(made, folder);
			forgetOthers(folder);
			return folder;
		}
		rmSync(made, { recursive: true, force: true });
	}
}

/** A hash of all that the program is made of, the packages and this file included. */
function stateOfSources() {
	const sources = readdirSync(join(root, 'scripts'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.sort();
	const files = [...sources, 'tsconfig.json', 'package-lock.json'];
	const lines = files.map((file) => `${file} ${hash('sha256', readFileSync(join(root, file)))}`);
	return hash('sha256', lines.join('\n')).slice(0, 32);
}

function compile() {
	const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
	const { status } = spawnSync(process.execPath, [tsc, '-p', root, '--incremental'], { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} folder what the program is written into, with what tells one compiled program from another */
function joinTo(folder) {
	require('esbuild').buildSync({
		absWorkingDir: root,
		entryPoints: programs.map((program) => join(compiled, program)),
		outbase: compiled,
		outdir: folder,
		chunkNames: 'parts/[hash]',
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		external: apart,
		charset: 'utf8',
		// Packages that are not modules ask for Node's own by `require`.
		banner: { js: "import { createRequire as requireBeside } from 'node:module';\nconst require = requireBeside(import.meta.url);" },
		logLevel: 'error',
	});
	copyFileSync(join(compiled, '.tsbuildinfo'), join(folder, '.tsbuildinfo'));
}

/** @param {string} made @param {string} folder where it belongs, unless another start was quicker */
function put(made, folder) {
	try {
		renameSync(made, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
		rmSync(made, { recursive: true, force: true });
	}
}

/** @param {string} folder of the program that is started */
function forgetOthers(folder) {
	const others = readdirSync(joined)
		.map((name) => join(joined, name))
		.filter((path) => path !== folder)
		.map((path) => ({ path, made: statSync(path).mtimeMs }))
		.sort((one, other) => other.made - one.made);
	for (const { path } of others.slice(mostKept)) rmSync(path, { recursive: true, force: true });
}
