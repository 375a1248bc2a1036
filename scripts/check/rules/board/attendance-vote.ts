import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The field that says who attends; words that give a vote, and those before them that take it away again. */
const settingsSchema = z.strictObject({
	field: z.string(),
	words: z.array(z.string()),
	without: z.array(z.string()),
	norm: z.string(),
});

/** Those who may attend without a vote are not given one. */
export const attendanceVote: DocumentRule = {
	code: 'attendance-vote',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { field, words, without, norm } = settingsSchema.parse(settings);
		const text = data[field];
		if (typeof text !== 'string') return;
		const denied = `(?:(?<!\\p{L})(?:${without.join('|')})\\s+)`;
		const given = new RegExp(`(?<!\\p{L})${denied}?(?:${words.join('|')})(?!\\p{L})`, 'giu');
		const found = [...text.matchAll(given)].find(([word]) => !new RegExp(`^${denied}`, 'iu').test(word));
		if (found === undefined) return;
		const params = { word: found[0] };
		report({ code: 'attendance-vote', severity: 'error', place: placeOfField(source, field), params, norms: [norm] });
	},
};
