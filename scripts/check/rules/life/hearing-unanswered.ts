import { groupIn, listIn, textIn } from '../../../fields/datum.ts';
import { hearingEntriesOf } from '../../../fill/life/hearing-of.ts';
import type { DocumentRule, State } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** While they wait, comments need no answer yet. */
const open: ReadonlySet<State> = new Set(['draft', 'hearing']);

/** What came of every comment is said before the document goes to approval; one that is being heard says who was asked. */
export const hearingUnanswered: DocumentRule = {
	code: 'hearing-unanswered',
	for: 'all',
	scope: 'document',
	check({ doc, source: text, data, company }, report) {
		const { state } = doc.meta.status;
		const hearing = hearingEntriesOf(text, data, company);
		if (state === 'hearing' && hearing.length === 0 && text.company !== undefined)
			report({ code: 'hearing-unrecorded', severity: 'warning', place: placeOfField(text, 'status'), params: {} });
		if (open.has(state)) return;
		for (const { entry, source, path } of hearing)
			for (const [at, comment] of listIn(entry.comments).entries()) {
				const { by, text: said, outcome } = groupIn(comment);
				if (textIn(outcome) !== undefined || textIn(said) === undefined) continue;
				const place = placeOfField(source, ...path, 'comments', at, 'text');
				report({ code: 'hearing-unanswered', severity: 'error', place, params: { by: textIn(by) ?? '' } });
			}
	},
};
