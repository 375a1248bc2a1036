import { $ } from 'zx/core';
import type { Earlier, Report } from '../types/index.ts';

/** What there was at a revision of git, with the texts of the Markdown files that have changed since; reports and answers undefined when git does not know it. */
export async function loadEarlier(root: string, revision: string, report: Report): Promise<Earlier | undefined> {
	const git = $({ cwd: root, quiet: true, nothrow: true });
	// Without `^{commit}` and the end of options, a revision could be read as an option or name something else.
	const commit = await git`git rev-parse --verify --quiet --end-of-options ${`${revision}^{commit}`}`;
	if (commit.exitCode !== 0) {
		const place = { file: 'README.md', line: 1, column: 1 };
		report({ code: 'revision-unknown', severity: 'error', place, params: { revision } });
		return undefined;
	}
	const base = commit.stdout.trim();
	const changed = await git`git diff --name-only --relative --no-renames -z ${base} -- README.md instructions company`;
	const present = await git`git ls-tree -r --name-only -z ${base} -- README.md instructions company`;
	const files = changed.stdout.split('\0').filter((file) => file.endsWith('.md'));
	const texts = await Promise.all(
		files.map(async (file): Promise<[string, string] | undefined> => {
			const shown = await git`git show ${`${base}:./${file}`}`;
			return shown.exitCode === 0 ? [file, shown.stdout.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')] : undefined;
		}),
	);
	return {
		texts: new Map(texts.filter((entry) => entry !== undefined)),
		files: new Set(present.stdout.split('\0').filter((file) => file !== '')),
	};
}
