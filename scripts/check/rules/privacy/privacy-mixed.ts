import type { DocumentRule, DocumentSubject, Holding, Place } from '../../../types/index.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { placeOfNode } from '../../places/place-of-node.ts';
import { healthOfPersons } from '../../privacy/health-beside-person.ts';
import { heldBy, mixedSchema } from '../../privacy/held-by.ts';
import { measurementsIn } from '../../privacy/measurements-in.ts';
import { namesOfOthers } from '../../privacy/names-of-others.ts';
import { normsOf } from '../../privacy/norms-of.ts';
import { printedPassages } from '../../privacy/printed-passages.ts';
import { toldOnce } from '../../privacy/told-once.ts';
import { valuesOf } from '../../privacy/written-passages.ts';

/** A part of a document that is about a person or about production. */
interface Held {
	readonly holds: Holding;
	readonly what: string;
	readonly place: Place;
}

/**
 * Data on a person and technical data never meet in one document: not by its sections, not by what it takes over from, not
 * by the registers that it shows, not in its own text. Where its kind does not say what it holds, the first of them does.
 */
export const privacyMixed: DocumentRule = {
	code: 'privacy-mixed',
	for: 'all',
	scope: 'document',
	check(subject, report, settings) {
		const { source, data, company, repository, doc } = subject;
		const shown = [...sectionsOf(subject), ...registersOf(subject)];
		const parts = [...shown, ...takenOf(subject)];
		const whole = heldBy(source.kind, data) ?? shown[0]?.holds;
		const holds = whole ?? parts[0]?.holds;
		if (holds === undefined) return;
		const ofType = company.source.type.rules.get('privacy-mixed') ?? {};
		const norms = mixedSchema.parse(settings).norms ?? normsOf('privacy-mixed', undefined, ofType);
		const tell = (what: string, place: Place) => {
			report({ code: 'privacy-mixed', severity: 'error', place, params: { holds, what }, ...(norms && { norms }) });
		};
		for (const { what, place } of parts.filter((part) => part.holds !== holds)) tell(what, place);
		// What is only taken over from stands elsewhere.
		if (whole === undefined) return;
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

/** The sections that something stands in. */
function sectionsOf(subject: DocumentSubject): readonly Held[] {
	return partsOf(subject).flatMap(({ section, heading, words, filled }) => {
		const holds = filled ? section?.holds : undefined;
		return holds === undefined ? [] : [{ holds, what: words, place: placeOfNode(heading, subject) }];
	});
}

function registersOf({ used, repository, source }: DocumentSubject): readonly Held[] {
	return [...repository.registerTypes].flatMap(([name, { holds }]) => {
		const path = `register.${name}`;
		if (holds === undefined || ![...used].some((one) => one === path || one.startsWith(`${path}.`))) return [];
		return [{ holds, what: name, place: placeOfWritten(path, source) }];
	});
}

function takenOf({ taken, source }: DocumentSubject): readonly Held[] {
	return [...taken].flatMap(([field, { source: other, data }]) => {
		const holds = heldBy(other.kind, data);
		return holds === undefined ? [] : [{ holds, what: String(data.id), place: placeOfField(source, field) }];
	});
}

/** Where the author's text names a register; its beginning where the kind's template does. */
function placeOfWritten(path: string, { file, text }: { readonly file: string; readonly text: string }): Place {
	const before = text.slice(0, Math.max(0, text.indexOf(path))).split('\n');
	return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
