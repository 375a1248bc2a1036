import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { agendaOf } from '../../meetings/agenda-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Proposals for a delegate meeting have come by the day that its invitation gave. */
export const delegateProposal: DocumentRule = {
	code: 'delegate-proposal',
	for: 'named',
	norms: ['S1-p8c'],
	scope: 'document',
	check({ source, data, derived }, report) {
		const { proposalsBy: by } = agendaOf(derived);
		const proposals = Array.isArray(data.proposals) ? (data.proposals as readonly DataGroup[]) : [];
		for (const [index, { from, received }] of proposals.entries()) {
			if (typeof from !== 'string' || typeof received !== 'string' || by === null || received <= by) continue;
			const place = placeOfField(source, 'proposals', index, 'received');
			report({ code: 'delegate-proposal', severity: 'warning', place, params: { from, received, by } });
		}
	},
};
