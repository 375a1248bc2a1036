import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Built {
	readonly out: string;
	remove(): void;
}

/** The program as it was compiled, and as `npm run` starts it, joined into few files. */
export const programs = { compiled: '.regelrett/js/cli.js', joined: 'scripts/start.mjs' };

/** Builds a repository with the command as a user would, into a folder of its own; a failed build is a failed test. */
export function buildRepository(
	root: string,
	env: NodeJS.ProcessEnv = {},
	args: readonly string[] = [],
	file = programs.compiled,
): Built {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-built-'));
	const out = join(folder, 'dist');
	const program = join(process.cwd(), file);
	const { status, stderr } = spawnSync(process.execPath, [program, 'build', '--root', root, '--out', out, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	if (status !== 0) throw new Error(`build answered ${status}:\n${stderr}`);
	return { out, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
