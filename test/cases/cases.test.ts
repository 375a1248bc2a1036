import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { applyEdit, editsSchema, makeRepository } from '../support/repository.ts';

/*
 * A case is a folder with case.yaml: why, how the repository differs from test/cases/base, the commands
 * that are run one after the other, and for each what it must answer. What it prints stands beside it in
 * <n>.stdout.txt and <n>.stderr.txt (an absent file: nothing). `npm run accept` writes these files.
 */
const stepSchema = z.strictObject({
	edits: editsSchema.default([]),
	/** Makes a git repository with everything in one commit, under a user and a branch of its own. */
	commit: z.literal(true).optional(),
	run: z.array(z.string()).optional(),
	exit: z.number().default(0),
	/** Files that must be there afterwards, and files that must not. */
	files: z.array(z.string()).default([]),
	absent: z.array(z.string()).default([]),
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
		} finally {
			remove();
		}
	});
}

function runStep(step: z.output<typeof stepSchema>, expected: string, root: string): void {
	for (const edit of step.edits) applyEdit(root, edit);
	if (step.commit) commitAll(root);
	if (step.run === undefined) return;
	const before = distOf(root);
	const [command = '', ...args] = step.run;
	const argv = [program, command, '--root', root, ...args.map((word) => word.replaceAll('ROOT', root))];
	const env = { PATH: process.env.PATH, LANG: 'C', ...step.env };
	const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', cwd: root, env });
	compare(`${expected}.stdout.txt`, stdout.replaceAll(root, 'ROOT'));
	compare(`${expected}.stderr.txt`, stderr.replaceAll(root, 'ROOT'));
	expect({ status }).toEqual({ status: step.exit });
	expect(step.files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	expect(step.absent.filter((file) => existsSync(join(root, file)))).toEqual([]);
	if (step.distUntouched) expect(distOf(root)).toBe(before);
}

function compare(file: string, printed: string): void {
	const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (accept && printed !== expected) writeFileSync(file, printed);
	else expect(printed).toBe(expected);
}

/** The manifest stands for all of dist/, which `verify` proves elsewhere. */
function distOf(root: string): string | undefined {
	const manifest = join(root, 'dist/manifest.json');
	return existsSync(manifest) ? readFileSync(manifest, 'utf8') : undefined;
}

function commitAll(root: string): void {
	const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
	if (!existsSync(join(root, '.git'))) git('init', '--quiet', '--initial-branch=prove');
	git('add', '--all');
	git('-c', 'user.name=Prøve', '-c', 'user.email=prove@verksted.example', 'commit', '--quiet', '--message', 'Prøve');
}
