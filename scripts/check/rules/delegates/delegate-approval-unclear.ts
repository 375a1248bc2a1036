import type { DocumentRule } from '../../../types/index.ts';
import { votingOf } from '../../meetings/voting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The minutes leave nothing open that decides whether a matter is approved; otherwise a person has to judge. */
export const delegateApprovalUnclear: DocumentRule = {
	code: 'delegate-approval-unclear',
	for: 'named',
	norms: ['S1-§14-2'],
	scope: 'document',
	check({ source, data, derived }, report) {
		for (const [index, { matter, outcome }] of votingOf(derived, data).votes.entries()) {
			if (matter === null || outcome === null || outcome === undefined) continue;
			if (outcome === 'approved' || outcome === 'rejected') continue;
			const place = placeOfField(source, 'votes', index);
			const params = { matter, why: outcome };
			report({ code: 'delegate-approval-unclear', severity: 'warning', place, params });
		}
	},
};
