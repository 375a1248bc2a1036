import type { DataGroup, DocumentRule, DocumentSubject, Place } from '../../../types/index.ts';
import { delegatesOf } from '../../meetings/delegates-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { rowsOf } from '../../registers/rows-of.ts';

type Doubtful = ReturnType<typeof delegatesOf>['doubtful'][number];

/** Whoever comes for a site comes for one side, and is not a member of the board under another spelling. */
export const delegatePerson: DocumentRule = {
	code: 'delegate-person',
	for: 'named',
	norms: ['S1-p8b'],
	scope: 'document',
	check(subject, report) {
		for (const doubtful of delegatesOf(subject.derived).doubtful) {
			const { name, why, other } = doubtful;
			const severity = why === 'sides' ? 'error' : 'warning';
			report({ code: 'delegate-person', severity, place: placeOf(doubtful, subject), params: { name, why, other } });
		}
	},
};

/** Where the name is written: in the document, or in the register of sites. */
function placeOf({ from, site, side }: Doubtful, { source, data, company }: DocumentSubject): Place {
	const rows = Array.isArray(data.delegates) ? (data.delegates as readonly DataGroup[]) : [];
	const index = rows.findIndex((row) => row.site === site);
	if (from === 'document') return placeOfField(source, 'delegates', index, side);
	const row = rowsOf(company.registers.get('sites')).find(({ cells }) => cells.site === site);
	return row?.place(side === 'management' ? 'chief' : 'safetyRepresentative') ?? placeOfField(source, 'held');
}
