import type { DocumentRule } from '../../../types/index.ts';
import { votingOf } from '../../meetings/voting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What the meeting declared is what the votes say: approved where at least half of each side is in favour. */
export const delegateApproval: DocumentRule = {
	code: 'delegate-approval',
	for: 'named',
	norms: ['S1-§14-2'],
	scope: 'document',
	check({ source, data, derived }, report) {
		for (const [index, { matter, approved, outcome }] of votingOf(derived, data).votes.entries()) {
			if (matter === null || approved === null) continue;
			if (outcome !== (approved ? 'rejected' : 'approved')) continue;
			const place = placeOfField(source, 'votes', index, 'approved');
			report({ code: 'delegate-approval', severity: 'error', place, params: { matter, approved } });
		}
	},
};
