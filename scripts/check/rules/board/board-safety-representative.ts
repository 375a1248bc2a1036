import { boardOf } from '../../../fill/board/board-of.ts';
import { ofSide } from '../../../fill/board/of-side.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Those who sit for the employees, deputies with them, are safety representatives. */
export const boardSafetyRepresentative: DocumentRule = {
	code: 'board-safety-representative',
	for: 'named',
	norms: ['S1-p7e'],
	scope: 'document',
	check({ data, source }, report) {
		const { members, deputies } = boardOf(data);
		for (const { safetyRepresentative, name = '', path } of ofSide([...members, ...deputies], 'employees')) {
			if (safetyRepresentative) continue;
			const place = placeOfField(source, ...path);
			report({ code: 'board-safety-representative', severity: 'error', place, params: { name } });
		}
	},
};
