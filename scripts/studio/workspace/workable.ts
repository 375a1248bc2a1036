import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isDocumentFile } from '../../load/is-document-file.ts';
import { isReadme } from '../../preview/repository-with.ts';
import { isOutputPath } from '../../publish/manifest/is-output-path.ts';
import type { Workspace } from './workspace.ts';

/**
 * Whether the page may read and write a file: a document or the README of a company, by a path below the root that leads through
 * no link. Nothing else is opened or written for it.
 * @param root absolute
 * @param gone a file that is there no longer counts as well
 */
export function isWorkable(root: string, file: string, gone = false): boolean {
	if (!isOutputPath(file)) return false;
	if (!isReadme(file) && !(/^(?:instructions|company)\//.test(file) && isDocumentFile(file))) return false;
	const parts = file.split('/');
	return parts.every((_, index) => {
		const entry = lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
		if (entry === undefined) return gone;
		return index < parts.length - 1 ? entry.isDirectory() : entry.isFile();
	});
}

/** Whether a file can be worked on for a company: its own, or one that several share. */
export function isWorkableFor({ options, memory }: Workspace, file: string, company: string): boolean {
	const isThere = memory.repository().companies.some(({ id }) => id === company);
	if (!isThere || (options.company ?? company) !== company) return false;
	return (memory.owner(file) ?? company) === company && isWorkable(options.root, file);
}
