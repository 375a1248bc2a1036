import type { RepositoryRule } from '../../../types/index.ts';

/** Says once that what needs today was not checked. */
export const asOfMissing: RepositoryRule = {
	code: 'as-of-missing',
	for: 'all',
	scope: 'repository',
	check({ asOf }, report) {
		if (asOf !== undefined) return;
		const place = { file: 'README.md', line: 1, column: 1 };
		report({ code: 'as-of-missing', severity: 'info', place, params: {} });
	},
};
