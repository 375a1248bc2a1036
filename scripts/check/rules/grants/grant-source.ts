import { callOf } from '../../../fill/grants/call-of.ts';
import type { DocumentRule } from '../../../types/index.ts';

/** What the source of a call has lost is told with every application, never passed over. */
export const grantSource: DocumentRule = {
	code: 'grant-source',
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report) {
		for (const { notice, norm } of callOf(data, repository)?.lost ?? []) {
			const place = { file: source.file, line: 1, column: 1 };
			report({ code: 'grant-source', severity: 'info', place, params: { notice }, norms: [norm] });
		}
	},
};
