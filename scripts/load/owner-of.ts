import type { CompanySource } from '../types/index.ts';
import { having } from './lists/having.ts';

/** Which files there are; a list is asked for each of its files. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * The company whose folder a file below `company/` stands in. Undefined where the README of that folder could not be
 * read: what stands in it cannot be understood without it.
 */
export function ownerOf(
	file: string,
	files: readonly string[],
	companies: readonly CompanySource[],
): CompanySource | undefined {
	const [, name] = /^company\/([^/]+)\//.exec(file) ?? [];
	const own = `company/${name}`;
	const known = sets.get(files) ?? new Set(files);
	sets.set(files, known);
	const folder = name !== undefined && known.has(`${own}/README.md`) ? own : 'company';
	return having(companies, 'folder', folder).at(0);
}
