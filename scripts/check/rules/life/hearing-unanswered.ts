import { groupIn, listIn, textIn } from '../../../fields/datum.ts';
import type { DocumentRule, State } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** While they wait, comments need no answer yet. */
const open: ReadonlySet<State> = new Set(['draft', 'hearing']);

/** What came of every comment is said before the document goes to approval; one that is being heard says who was asked. */
export const hearingUnanswered: DocumentRule = {
	code: 'hearing-unanswered',
	for: 'all',
	scope: 'document',
	check({ doc, source, data }, report) {
		const { state } = doc.meta.status;
		const hearing = listIn(data.hearing);
		if (state === 'hearing' && hearing.length === 0 && source.company !== undefined)
			report({ code: 'hearing-unrecorded', severity: 'warning', place: placeOfField(source, 'status'), params: {} });
		if (open.has(state)) return;
		for (const [index, entry] of hearing.entries())
			for (const [at, comment] of listIn(groupIn(entry).comments).entries()) {
				const { by, text, outcome } = groupIn(comment);
				if (textIn(outcome) !== undefined || textIn(text) === undefined) continue;
				const place = placeOfField(source, 'hearing', index, 'comments', at, 'text');
				report({ code: 'hearing-unanswered', severity: 'error', place, params: { by: textIn(by) ?? '' } });
			}
	},
};
