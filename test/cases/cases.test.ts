import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sha256 } from '../../scripts/publish/disk/sha256.ts';
import { applyEdit, editsSchema, layOut, makeRepository } from '../support/repository.ts';

/*
 * A case is a folder with case.yaml: why, how the repository differs from test/cases/base, the commands
 * that are run one after the other, and for each what it must answer. What it prints stands beside it in
 * <n>.stdout.txt and <n>.stderr.txt (an absent file: nothing). `npm run accept` writes these files.
 */
const stepSchema = z.strictObject({
	/** Makes the repository what the base is before it is edited; what was built stays. */
	fresh: z.literal(true).optional(),
	edits: editsSchema.default([]),
	/** Makes a git repository with everything in one commit, under a user and a branch of its own. */
	commit: z.literal(true).optional(),
	/** Words after `regelrett`; ROOT is the repository, which `--root` names where nothing else is said. */
	run: z.array(z.string()).optional(),
	exit: z.number().default(0),
	/** Files that must be there afterwards, and files that must not. */
	files: z.array(z.string()).default([]),
	absent: z.array(z.string()).default([]),
	/** Texts that a file holds, letter for letter, and texts that it does not. */
	holds: z.record(z.string(), z.array(z.string())).default({}),
	lacks: z.record(z.string(), z.array(z.string())).default({}),
	/** Whether dist/ is as it was before this step. */
	distUntouched: z.literal(true).optional(),
	env: z.record(z.string(), z.string()).default({}),
});

const caseSchema = z.strictObject({ why: z.string(), steps: z.array(stepSchema) });

const program = join(process.cwd(), '.regelrett/js/cli.js');
const accept = import.meta.env.MODE === 'accept';

for (const name of readdirSync('test/cases').filter((entry) => existsSync(`test/cases/${entry}/case.yaml`))) {
	test(name, () => {
		const { steps } = caseSchema.parse(parse(readFileSync(`test/cases/${name}/case.yaml`, 'utf8')));
		const { root, remove } = makeRepository([]);
		try {
			for (const [index, step] of steps.entries()) runStep(step, `test/cases/${name}/${index + 1}`, root);
			expect(printedIn(name).filter((number) => number > steps.length)).toEqual([]);
		} finally {
			remove();
		}
	});
}

/** The numbers of the steps whose output is expected. */
function printedIn(name: string): readonly number[] {
	return readdirSync(`test/cases/${name}`)
		.filter((file) => file.endsWith('.txt'))
		.map((file) => Number.parseInt(file, 10));
}

function runStep(step: z.output<typeof stepSchema>, expected: string, root: string): void {
	if (step.fresh) layOut(root);
	for (const edit of step.edits) applyEdit(root, edit);
	if (step.commit) commitAll(root);
	if (step.run === undefined) return;
	const before = distOf(root);
	const argv = [program, ...argumentsOf(step.run, root)];
	const env = { PATH: process.env.PATH, LANG: 'C', ...step.env };
	const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', cwd: root, env });
	compare(`${expected}.stdout.txt`, withoutNames(stdout, root));
	compare(`${expected}.stderr.txt`, withoutNames(stderr, root));
	expect({ status }).toEqual({ status: step.exit });
	expect(step.files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	expect(step.absent.filter((file) => existsSync(join(root, file)))).toEqual([]);
	for (const [file, texts] of Object.entries(step.holds)) expect(missingIn(join(root, file), texts)).toEqual([]);
	for (const [file, texts] of Object.entries(step.lacks)) expect(missingIn(join(root, file), texts)).toEqual(texts);
	if (step.distUntouched) expect(distOf(root)).toEqual(before);
}

function argumentsOf([command = '', ...words]: readonly string[], root: string): readonly string[] {
	const rest = words.map((word) => word.replaceAll('ROOT', root));
	const named = command.startsWith('-') || command === '' || rest.includes('--root');
	return [command, ...(named ? [] : ['--root', root]), ...rest].filter((word, index) => index > 0 || word !== '');
}

function missingIn(path: string, texts: readonly string[]): readonly string[] {
	const text = readFileSync(path, 'utf8');
	return texts.filter((part) => !text.includes(part));
}

/** Without the names that differ from run to run, or with every change of a font: the folder's, the generation's, a commit's. */
function withoutNames(printed: string, root: string): string {
	return printed
		.replaceAll(root, 'ROOT')
		.replace(/(?<=\.regelrett\/dist\/)[0-9a-f]+/g, 'GENERATION')
		.replace(/\b[0-9a-f]{7,40}(?=:(?:instructions|company)\/)/g, 'COMMIT');
}

function compare(file: string, printed: string): void {
	const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (!accept) expect(printed).toBe(expected);
	else if (printed === '') rmSync(file, { force: true });
	else writeFileSync(file, printed);
}

/** Every file of dist/ with a hash of its bytes; undefined where there is no dist/. */
function distOf(root: string): Readonly<Record<string, string>> | undefined {
	const dist = join(root, 'dist');
	if (!existsSync(dist)) return undefined;
	const paths = readdirSync(realpathSync(dist), { recursive: true, encoding: 'utf8' }).sort();
	const files = paths.filter((path) => statSync(join(dist, path)).isFile());
	return Object.fromEntries(files.map((path) => [path, sha256(readFileSync(join(dist, path)))]));
}

function commitAll(root: string): void {
	const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
	if (!existsSync(join(root, '.git'))) git('init', '--quiet', '--initial-branch=prove');
	git('add', '--all');
	git('-c', 'user.name=Prøve', '-c', 'user.email=prove@verksted.example', 'commit', '--quiet', '--message', 'Prøve');
}
