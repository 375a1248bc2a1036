import { callOf } from '../../../fill/grants/call-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** An application is for one of the deadlines of its call, and sent by it; none is sent before there was a call. */
export const grantDeadline: DocumentRule = {
	code: 'grant-deadline',
	alsoNorms: ({ grantCalls }) =>
		[...grantCalls.values()].flatMap(({ deadlines, opens }) => [deadlines.norm, opens.norm]),
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report) {
		const call = callOf(data, repository);
		const { deadline, submitted } = data;
		if (call === undefined) return;
		const { deadlines, opens } = call;
		const tell = (field: string, params: { problem: 'unknown' | 'late' | 'early'; day: string }, norm: string) =>
			report({
				code: 'grant-deadline',
				severity: 'error',
				place: placeOfField(source, field),
				params: { ...params, days: deadlines.days, deadline: String(deadline), opens: opens.day },
				norms: [norm],
			});
		if (typeof deadline === 'string' && !deadlines.days.includes(deadline))
			tell('deadline', { problem: 'unknown', day: deadline }, deadlines.norm);
		else if (typeof deadline === 'string' && typeof submitted === 'string' && submitted > deadline)
			tell('submitted', { problem: 'late', day: submitted }, deadlines.norm);
		if (typeof submitted === 'string' && submitted < opens.day)
			tell('submitted', { problem: 'early', day: submitted }, opens.norm);
	},
};
