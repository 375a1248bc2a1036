import { readableColour } from '../../../fill/look/readable-colour.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The firm's colour can be read on white; else the nearest one that can is used and named. */
export const colourContrast: CompanyRule = {
	code: 'colour-contrast',
	for: 'all',
	scope: 'company',
	check({ company }, report) {
		const { colour } = company;
		const nearest = colour && readableColour(colour);
		if (colour === undefined || nearest === undefined || nearest === colour.toLowerCase()) return;
		const place = placeOfField(company.source, 'brand', 'color');
		report({ code: 'colour-contrast', severity: 'warning', place, params: { colour, nearest } });
	},
};
