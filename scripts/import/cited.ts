import { wholeWord } from '../check/prose/whole-word.ts';
import { fieldText } from '../fields/field-text.ts';
import { findCitations } from '../fill/citations/find-citations.ts';
import { knownSection } from '../fill/citations/known-section.ts';
import { readingIn } from '../fill/citations/reading-in.ts';
import type { Finding, Language, Repository, SourcePlace } from '../types/index.ts';

/** A reference as front matter has it. */
export type Reference = { readonly law: string; readonly section?: string } | { readonly document: string };

/** A stretch of a text with its place. */
export interface Stretch {
	readonly text: string;
	readonly place: SourcePlace | undefined;
}

/**
 * The references that a text is given, and those that it makes itself, each once: a § in force that the register knows, with the
 * law named beside it, and the number of a document that is there. Each of the latter is told with the words that say so, which
 * stay in the text.
 */
export function cited(
	stretches: readonly Stretch[],
	given: readonly Reference[],
	{ language, tell }: { readonly language: Language; readonly tell: (finding: Finding) => void },
	repository: Pick<Repository, 'laws' | 'words' | 'kinds' | 'sources'>,
): readonly Reference[] {
	const reading = readingIn(language, repository);
	const ids = repository.sources.flatMap(({ values }) => fieldText(values, 'id') ?? []);
	const numbers = wholeWord([...new Set(ids)], 'as-written');
	const found = new Map(given.map((reference) => [keyOf(reference), reference]));
	const add = (reference: Reference, text: string, place: SourcePlace | undefined) => {
		const key = keyOf(reference);
		if (found.has(key)) return;
		found.set(key, reference);
		tell({ name: 'filled', grade: 'guessed', place, params: { field: 'references', text } });
	};
	for (const { text, place } of stretches) {
		for (const { section, name } of findCitations(text, '', reading)) {
			const [law, ...others] = name?.laws.filter(({ status }) => status === 'in-force') ?? [];
			if (law === undefined || others.length > 0) continue;
			const known = knownSection(law, section);
			if (known !== undefined) add({ law: law.id, section: known }, `${name?.written ?? ''} § ${section}`, place);
		}
		for (const { 0: id, index } of text.matchAll(numbers))
			if (!/(?:§\s?|\d[-.])$/u.test(text.slice(0, index))) add({ document: id }, id, place);
	}
	return [...found.values()];
}

function keyOf(reference: Reference): string {
	return 'document' in reference ? reference.document : `${reference.law} ${reference.section ?? ''}`;
}
