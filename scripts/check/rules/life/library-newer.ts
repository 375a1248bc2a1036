import { saysBase, standingsOf } from '../../../layers/standings-of.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A company with its own text of a library document takes in what is new there, or says that it keeps its own. */
export const libraryNewer: CompanyRule = {
	code: 'library-newer',
	for: 'all',
	scope: 'company',
	check({ company, sources, repository }, report) {
		if (!sources.some(saysBase)) return;
		for (const { file, state, baseVersion, libraryVersion, conflicts } of standingsOf(company, repository)) {
			const source = sources.find((one) => one.file === file);
			if ((state !== 'behind' && state !== 'conflict') || source === undefined || baseVersion === undefined) continue;
			const params = { from: baseVersion, to: libraryVersion, conflicts, company: company.id };
			report({ code: 'library-newer', severity: 'warning', place: placeOfField(source, 'basedOn'), params });
		}
	},
};
