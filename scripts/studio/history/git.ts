import { execFile } from 'node:child_process';

/** How git ended; `code` is undefined where there is none on this machine. */
export interface GitEnd {
	readonly code: number | undefined;
	readonly written: string;
	readonly said: string;
}

/**
 * Runs git in a folder. File names are handed over on its input, parted by zero bytes and taken letter for letter, so that none is read
 * as an option or a pattern; who works here is what git's settings say, never a guess of the machine's name.
 * @param files goes to the input of a command that is given `--pathspec-from-file=-`
 */
export function git(root: string, args: readonly string[], files: readonly string[] = []): Promise<GitEnd> {
	const settings = ['--literal-pathspecs', '-c', 'user.useConfigOnly=true', '-c', 'core.quotePath=false'];
	return new Promise((resolve) => {
		const child = execFile(
			'git',
			[...settings, ...args],
			{ cwd: root, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8' } },
			(error, written, said) => {
				const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
				resolve({ code, written, said });
			},
		);
		child.stdin?.on('error', () => {});
		child.stdin?.end(files.map((file) => `${file}\0`).join(''));
	});
}

/** What goes with files on the input. */
export const filesOnInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];
