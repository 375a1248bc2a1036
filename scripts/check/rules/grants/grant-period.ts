import { monthsBetween } from '../../../fill/calendar/months-between.ts';
import { callOf } from '../../../fill/grants/call-of.ts';
import type { DataGroup, DocumentRule, GrantPeriodProblem } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A project lasts as long as its call asks and is over in time; what is shorter than advised is only advised against. */
export const grantPeriod: DocumentRule = {
	code: 'grant-period',
	alsoNorms: ({ grantCalls }) => [...grantCalls.values()].map(({ duration }) => duration.norm),
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report) {
		const call = callOf(data, repository);
		const { from, to } = (data.period ?? {}) as DataGroup;
		if (call === undefined || typeof from !== 'string' || typeof to !== 'string') return;
		const { least, advised, lastDay, norm } = call.duration;
		const months = to < from ? 0 : monthsBetween(from, to);
		const tell = (problem: GrantPeriodProblem, at: 'from' | 'to') =>
			report({
				code: 'grant-period',
				severity: problem === 'advised' ? 'warning' : 'error',
				place: placeOfField(source, 'period', at),
				params: { problem, months, least, advised, lastDay, to },
				norms: [norm],
			});
		if (to < from) tell('reversed', 'to');
		else if (months < least) tell('short', 'to');
		else if (months < advised) tell('advised', 'to');
		if (to > lastDay) tell('late', 'to');
	},
};
