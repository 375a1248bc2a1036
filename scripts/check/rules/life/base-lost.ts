import { editionFile } from '../../../layers/edition-of.ts';
import { basedOnOf, saysBase, standingsOf } from '../../../layers/standings-of.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What an own text of a library document was made from is kept, as it was. */
export const baseLost: CompanyRule = {
	code: 'base-lost',
	for: 'all',
	scope: 'company',
	check({ company, sources, repository }, report) {
		if (!sources.some(saysBase)) return;
		for (const { id, file, fault } of standingsOf(company, repository)) {
			if (fault !== 'not-kept' && fault !== 'edited') continue;
			const source = sources.find((one) => one.file === file);
			const based = source && basedOnOf(source);
			if (source === undefined || based === undefined) continue;
			const params = { ...based, edited: fault === 'edited', kept: editionFile(id, based) };
			report({ code: 'base-lost', severity: 'error', place: placeOfField(source, 'basedOn'), params });
		}
	},
};
