import type { Field, Language, Source } from '../types/index.ts';

/**
 * A field of a kind as it is in a document: the words of the status and of choices are those of the language, and in the
 * shared library the language must be said.
 */
export function fieldIn(field: Field, source: Pick<Source, 'kind' | 'company'>, language: Language): Field {
	if (field.key === 'status') {
		const words = source.kind.statuses.flatMap((status) => status.words[language]);
		return { ...field, choices: words.map((value) => ({ value, aliases: [] })) };
	}
	if (field.choices.some(({ words }) => words)) {
		const choices = field.choices.map(({ value, aliases, words }) => {
			const own = words?.[language] ?? value;
			return { value: own, aliases: [value, ...aliases].filter((other) => other !== own), ...(words && { words }) };
		});
		return { ...field, choices };
	}
	if (field.key === 'language' && source.company === undefined) return { ...field, requirement: 'required' };
	return field;
}
