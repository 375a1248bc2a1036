import type { DocumentRule } from '../../../types/index.ts';
import { votingOf } from '../../meetings/voting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Accounts and budget are both voted on, and nobody votes who cannot. */
export const delegateVotes: DocumentRule = {
	code: 'delegate-votes',
	for: 'named',
	norms: ['S1-§14-1', 'S1-§14-2'],
	scope: 'document',
	check({ source, data, derived }, report) {
		const voting = votingOf(derived, data);
		for (const [index, vote] of voting.votes.entries()) {
			for (const side of ['management', 'employees'] as const) {
				const votes = (vote[side]?.for ?? 0) + (vote[side]?.against ?? 0);
				const { present } = voting[side];
				if (vote.matter === null || votes <= present) continue;
				const params = { matter: vote.matter, votes, seats: present };
				const place = placeOfField(source, 'votes', index, side);
				report({ code: 'delegate-votes', severity: 'error', place, params });
			}
		}
		for (const matter of ['accounts', 'budget'] as const) {
			if (voting.votes.some((vote) => vote.matter === matter || vote.matter === null)) continue;
			const params = { matter, votes: 0, seats: 0 };
			report({ code: 'delegate-votes', severity: 'error', place: placeOfField(source, 'votes'), params });
		}
	},
};
