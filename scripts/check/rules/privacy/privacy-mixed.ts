import { z } from 'zod';
import type { Datum, DocumentRule, Holding, Place } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { healthOfPersons } from '../../privacy/health-beside-person.ts';
import { measurementsIn } from '../../privacy/measurements-in.ts';
import { namesOfOthers } from '../../privacy/names-of-others.ts';
import { normsOf, normsSchema } from '../../privacy/norms-of.ts';
import { printedPassages } from '../../privacy/printed-passages.ts';
import { toldOnce } from '../../privacy/told-once.ts';
import { valuesOf } from '../../privacy/written-passages.ts';

/** `by`: the field that tells what a document is about, and its words for what is technical. */
const settingsSchema = normsSchema.extend({
	by: z.object({ field: z.string(), technical: z.array(z.string()) }).optional(),
});

/**
 * Data on a person and technical data never meet in one document: not by what it takes over from, not by the registers
 * that it shows, not in its own text.
 */
export const privacyMixed: DocumentRule = {
	code: 'privacy-mixed',
	for: 'all',
	scope: 'document',
	check(subject, report, settings) {
		const { source, data, taken, used, company, repository, doc } = subject;
		const { by, norms: own } = settingsSchema.parse(settings);
		const holds = source.kind.holds ?? (by && heldBy(data[by.field], by.technical));
		if (holds === undefined) return;
		const ofType = company.source.type.rules.get('privacy-mixed') ?? {};
		const norms = own ?? normsOf('privacy-mixed', undefined, ofType);
		const tell = (what: string, place: Place) => {
			report({ code: 'privacy-mixed', severity: 'error', place, params: { holds, what }, ...(norms && { norms }) });
		};
		const isOther = (other: Holding | undefined) => other !== undefined && other !== holds;
		for (const [field, document] of taken)
			if (isOther(document.source.kind.holds)) tell(String(document.data.id), placeOfField(source, field));
		for (const [name, { holds: other }] of repository.registerTypes) {
			const path = `register.${name}`;
			if (isOther(other) && [...used].some((one) => one === path || one.startsWith(`${path}.`)))
				tell(name, placeOfWritten(path, source));
		}
		const find =
			holds === 'person'
				? measurementsIn
				: healthOfPersons(repository.words[doc.language].privacy.health, namesOfOthers(company, repository));
		const isNew = toldOnce();
		for (const { text, placeOf } of [...valuesOf(source), ...printedPassages(subject)]) {
			for (const { word, at } of find(text)) {
				const place = placeOf(at, at + word.length);
				if (isNew(word, place, source.file)) tell(word, place);
			}
		}
	},
};

/** Of a kind whose documents are about a person or about production, as a field says. */
function heldBy(said: Datum | undefined, technical: readonly string[]): Holding | undefined {
	if (typeof said !== 'string') return undefined;
	return technical.includes(said) ? 'technical' : 'person';
}

/** Where the author's text names a register; its beginning where the kind's template does. */
function placeOfWritten(path: string, { file, text }: { readonly file: string; readonly text: string }): Place {
	const before = text.slice(0, Math.max(0, text.indexOf(path))).split('\n');
	return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
