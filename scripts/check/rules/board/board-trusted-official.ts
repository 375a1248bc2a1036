import { boardOf } from '../../../fill/board/board-of.ts';
import { ofSide } from '../../../fill/board/of-side.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** One of the management's members at least is a trusted official who sits in a safety committee. */
export const boardTrustedOfficial: DocumentRule = {
	code: 'board-trusted-official',
	for: 'named',
	norms: ['S1-§7-2', 'S1-p7c'],
	scope: 'document',
	check({ data, source }, report) {
		const management = ofSide(boardOf(data).members, 'management');
		const officials = management.filter(({ trustedOfficial }) => trustedOfficial);
		// Where nobody sits for the management, that has been reported.
		if (management.length === 0 || officials.some(({ safetyCommittee }) => safetyCommittee !== undefined)) return;
		const [official] = officials;
		const path = official === undefined ? ['members'] : official.path;
		const params = { official: official?.name };
		const place = placeOfField(source, ...path);
		report({ code: 'board-trusted-official', severity: 'error', place, params });
	},
};
