import { clean } from '../../fields/clean.ts';
import { nearest } from '../../messages/nearest.ts';
import {
	type Field,
	type Language,
	languages,
	type RegisterType,
	type Report,
	type Scalar,
} from '../../types/index.ts';

/**
 * Which column each cell of the header names, by its key or its label in any language, capitals or not; undefined
 * where it is empty or was refused. A column that is required and not there is reported too.
 */
export function columnsOf(
	header: readonly [Scalar, ...Scalar[]],
	{ columns }: RegisterType,
	report: Report,
): readonly (Field | undefined)[] {
	const seen = new Set<Field>();
	const found = header.map(({ text, place }) => {
		const column = clean(text);
		if (column === '') return undefined;
		const field = columns.find((candidate) => namesOf(candidate).includes(column.toLowerCase()));
		if (field === undefined) {
			const names = columns.flatMap(({ key, label }) => [...languages.map((language) => label[language]), key]);
			const params = { column, nearest: nearest(column, names) };
			report({ code: 'register-column-unknown', severity: 'error', place, params });
		} else if (seen.has(field))
			report({ code: 'register-column-repeated', severity: 'error', place, params: { column } });
		if (field === undefined || seen.has(field)) return undefined;
		seen.add(field);
		return field;
	});
	const missing = columns.filter((field) => field.requirement === 'required' && !seen.has(field));
	const language = languageOf(header, columns);
	for (const { label } of missing) {
		const params = { column: label[language] };
		report({ code: 'register-column-missing', severity: 'error', place: header[0].place, params });
	}
	return found;
}

function namesOf({ key, label }: Field): readonly string[] {
	return [key, ...languages.map((language) => label[language])].map((name) => name.toLowerCase());
}

/** The language that most of the header is written in, Bokmål first: that is what the author will write. */
function languageOf(header: readonly Scalar[], columns: readonly Field[]): Language {
	const words = new Set(header.map(({ text }) => clean(text).toLowerCase()));
	const counts = languages.map(
		(language) => columns.filter(({ label }) => words.has(label[language].toLowerCase())).length,
	);
	return languages[counts.indexOf(Math.max(...counts))] ?? 'nb';
}
