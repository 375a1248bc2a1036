import { choiceNames } from '../../messages/choice-names.ts';
import type { Field, Kind, Language, StudioField } from '../../types/index.ts';

/** Whose words a form speaks: those that may be written, and those that are shown beside them. */
interface Wording {
	readonly written: Language;
	readonly reader: Language;
	/** Undefined: of no kind, and so without states. */
	readonly statuses: Kind['statuses'] | undefined;
}

/** Fields as a form shows them, in the reader's words. */
export function formFields(fields: readonly Field[], wording: Wording): readonly StudioField[] {
	return fields.map((field) => ({
		key: field.key,
		type: field.type,
		label: field.label[wording.reader],
		hint: field.hint?.[wording.reader],
		requirement: field.requirement,
		choices: choicesOf(field, wording),
		fields: formFields(field.fields, { ...wording, statuses: undefined }),
		item: field.item,
		short: field.short,
	}));
}

/** One word for each choice, as it is written in the document's language. */
function choicesOf({ key, choices }: Field, { written, reader, statuses }: Wording): StudioField['choices'] {
	if (key === 'status' && statuses !== undefined)
		return statuses.flatMap(({ words }) => {
			const [value] = words[written];
			const also = Object.values(words).flat();
			return value === undefined ? [] : [{ value, also: without(value, also), label: words[reader][0] ?? value }];
		});
	return choices.map(({ value: code, aliases, words }) => {
		const value = words?.[written] ?? code;
		const label = words?.[reader] ?? choiceNames[key]?.[code]?.[reader] ?? nameOf(key, code, reader) ?? code;
		return { value, also: without(value, [code, ...aliases]), label };
	});
}

function without(value: string, others: readonly string[]): readonly string[] {
	return [...new Set(others)].filter((other) => other !== value);
}

/** Fields whose choices are codes that the world has names for (BCP 47, ISO 3166-1). */
const coded: Readonly<Record<string, 'language' | 'region'>> = {
	language: 'language',
	library: 'language',
	country: 'region',
};

function nameOf(key: string, value: string, reader: Language): string | undefined {
	const type = coded[key];
	return type && new Intl.DisplayNames(reader, { type }).of(value);
}
