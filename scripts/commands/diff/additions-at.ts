import { $ } from 'zx/core';
import { isAdditionFile, parseAddition } from '../../load/additions.ts';
import { reportForbidden } from '../../load/forbidden-characters.ts';
import type { Addition, CompanySource } from '../../types/index.ts';

/**
 * What a company added to documents of the library when a commit was made. One that could not be read is left out: an earlier text
 * is shown without it rather than not at all.
 */
export async function additionsAt(
	root: string,
	commit: string,
	{ id, folder }: Pick<CompanySource, 'id' | 'folder'>,
): Promise<readonly Addition[]> {
	const git = $({ cwd: root, quiet: true, nothrow: true });
	const listed = await git`git ls-tree -r --name-only -z ${commit} -- ${`${folder}/additions/`}`;
	const read = listed.stdout
		.split('\0')
		.filter(isAdditionFile)
		.map(async (file) => {
			const shown = await git`git show ${`${commit}:./${file}`}`;
			const text = shown.stdout.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
			if (shown.exitCode !== 0 || reportForbidden(text, file, unheard)) return undefined;
			return parseAddition(text, file, id, unheard);
		});
	return (await Promise.all(read)).filter((addition) => addition !== undefined);
}

const unheard = (): void => {};
