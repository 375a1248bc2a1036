import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { wholeWord } from '../../prose/whole-word.ts';

/** The fields that tell an employer something: texts, or lists of texts. */
const settingsSchema = z.strictObject({ fields: z.array(z.string()), norm: z.string() });

/** A code of the international classification of diseases: `M54.5`. */
const classified = /(?<![\p{L}\p{N}])[A-Z]\d{2}\.\d{1,2}(?![\p{L}\p{N}])/u;

/** What an employer gets to read names no illness that the guard knows, and uses no word that tells of one. */
export const diagnosisWord: DocumentRule = {
	code: 'diagnosis-word',
	for: 'named',
	scope: 'document',
	check({ source, data, doc, repository }, report, settings) {
		const { fields, norm } = settingsSchema.parse(settings);
		const { diagnoses, privacy } = repository.words[doc.language];
		const known = wholeWord([...diagnoses, ...privacy.health], 'any');
		for (const field of fields) {
			for (const [index, text] of [data[field]].flat().entries()) {
				const [word] = typeof text === 'string' ? (text.match(known) ?? classified.exec(text) ?? []) : [];
				if (word === undefined) continue;
				const place = placeOfField(source, field, ...(Array.isArray(data[field]) ? [index] : []));
				report({ code: 'diagnosis-word', severity: 'error', place, params: { word }, norms: [norm] });
			}
		}
	},
};
