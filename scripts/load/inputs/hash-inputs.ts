import { hashFiles } from './hash-files.ts';

/**
 * Everything that a build reads of a repository, by path, with its hash: its facts, documents, registers, pictures, fonts and
 * templates, which may stand elsewhere. What the program itself brings is not part of it.
 */
export function hashInputs(root: string, templatesRoot: string): ReadonlyMap<string, string> {
	return new Map([
		...hashFiles(root, ['README.md', 'company', 'instructions']),
		...hashFiles(templatesRoot, ['templates']),
	]);
}
