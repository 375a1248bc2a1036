import type { CompanySource } from '../types/index.ts';

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
	const folder = name !== undefined && files.includes(`${own}/README.md`) ? own : 'company';
	return companies.find((company) => company.folder === folder);
}
