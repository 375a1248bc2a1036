import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** An application is made on a call that there is, and so on the order behind it. */
export const grantCall: DocumentRule = {
	code: 'grant-call',
	for: 'named',
	norms: ['S4-head'],
	scope: 'document',
	check({ source, data, repository: { grantCalls } }, report) {
		const { call } = data;
		if (typeof call !== 'string' || grantCalls.has(call)) return;
		const calls = [...grantCalls.keys()];
		const params = { text: call, calls, nearest: nearest(call, calls) };
		report({ code: 'grant-call', severity: 'error', place: placeOfField(source, 'call'), params });
	},
};
