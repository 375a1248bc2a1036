import { z } from 'zod';
import type { Datum, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** An agenda has a topic, and each stands on it once. */
export const informationTopics: DocumentRule = {
	code: 'information-topics',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const tell = (topic: string | undefined, ...path: readonly PropertyKey[]) => {
			const place = placeOfField(source, ...path);
			report({ code: 'information-topics', severity: 'error', place, params: { topic }, norms: [norm] });
		};
		const seen = new Set<string>();
		for (const field of ['topics', 'ownTopics']) {
			texts(data[field]).forEach((topic, index) => {
				if (seen.has(topic)) tell(topic, field, index);
				seen.add(topic);
			});
		}
		const written = source.values.entries.get('topics')?.value;
		// One that could not be read has been reported.
		const unread = written !== undefined && !(written.type === 'list' && written.items.length === 0);
		if (seen.size === 0 && !unread) tell(undefined, 'topics');
	},
};

function texts(datum: Datum | undefined): readonly string[] {
	return Array.isArray(datum) ? (datum as readonly string[]) : [];
}
