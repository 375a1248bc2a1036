import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const deadlines = [
	['proposals', 'proposalsBy', 'S1-p8c'],
	['candidates', 'candidatesBy', 'S1-p7f'],
	['reply', 'replyBy', 'S1-p8b'],
] as const;

/** Deadlines that lead up to a delegate meeting lie before it, and the board decided before the letter what is to follow. */
export const delegateDates: DocumentRule = {
	code: 'delegate-dates',
	for: 'named',
	norms: ['S1-p8c', 'S1-p9'],
	scope: 'document',
	check({ source, data }, report) {
		const { held, date } = data;
		for (const [why, field, norm] of deadlines) {
			const day = data[field];
			if (typeof day !== 'string' || typeof held !== 'string' || day < held) continue;
			const params = { why, day, other: held };
			const place = placeOfField(source, field);
			report({ code: 'delegate-dates', severity: 'error', place, params, norms: [norm] });
		}
		const { decided } = (data.exchange ?? {}) as DataGroup;
		if (typeof decided !== 'string' || typeof date !== 'string' || decided <= date) return;
		const place = placeOfField(source, 'exchange', 'decided');
		const params = { why: 'exchange', day: decided, other: date } as const;
		report({ code: 'delegate-dates', severity: 'error', place, params, norms: ['S1-p9'] });
	},
};
