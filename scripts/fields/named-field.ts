import { type Field, languages, type NamedField, type Words } from '../types/index.ts';

/** A field by its path (`manager.name`) with the labels that lead to it (`Daglig leder: Navn`); without, where one of them is not declared. */
export function namedField(path: string, fields: readonly Field[]): NamedField {
	return { field: path, label: labelOf(path.split('.'), fields) };
}

function labelOf([key, ...rest]: readonly string[], fields: readonly Field[]): Words | undefined {
	const field = fields.find((one) => one.key === key);
	if (field === undefined || rest.length === 0) return field?.label;
	const below = labelOf(rest, field.fields);
	const words = languages.map((language) => [language, `${field.label[language]}: ${below?.[language]}`]);
	return below && (Object.fromEntries(words) as Words);
}
