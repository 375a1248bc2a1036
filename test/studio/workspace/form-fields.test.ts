import { expect, test } from 'vitest';
import { loadTemplates } from '../../../scripts/load/templates/load-templates.ts';
import { choiceNames, namesOfLaw } from '../../../scripts/messages/choice-names.ts';
import { formFields } from '../../../scripts/studio/workspace/form-fields.ts';
import { type Field, languages, type StudioField } from '../../../scripts/types/index.ts';

const { known, types } = await loadTemplates(process.cwd());
const owners = [...known.kinds.values(), ...types.values()];

/** Every field of a form, those within others included. */
function all<T extends { readonly fields: readonly T[] }>(fields: readonly T[]): readonly T[] {
	return fields.flatMap((field) => [field, ...all(field.fields)]);
}

test.each(languages)('no choice of any kind or company is shown as a code: %s', (reader) => {
	const codes = owners.flatMap(({ name, fields }) => {
		const shown: readonly StudioField[] = all(formFields(fields, { written: reader, reader, statuses: undefined }));
		const declared: readonly Field[] = all(fields);
		return shown.flatMap(({ key, choices }, place) =>
			namesOfLaw.has(key)
				? []
				: choices.flatMap(({ value, label }, index) => {
						const choice = declared[place]?.choices[index];
						const isNamed = choice?.words !== undefined || choiceNames[key]?.[choice?.value ?? ''] !== undefined;
						return label === value && !isNamed ? [`${name}: ${key}: ${label}`] : [];
					}),
		);
	});
	expect(codes).toEqual([]);
});

test('every name is of a choice that there is', () => {
	const there = new Set(
		owners.flatMap(({ fields }) =>
			all(fields).flatMap(({ key, choices }) => choices.map(({ value }) => `${key}: ${value}`)),
		),
	);
	const named = Object.entries(choiceNames).flatMap(([key, names]) =>
		Object.keys(names).map((value) => `${key}: ${value}`),
	);
	expect(named.filter((name) => !there.has(name))).toEqual([]);
	const keys = new Set(owners.flatMap(({ fields }) => all(fields).map(({ key }) => key)));
	expect([...namesOfLaw].filter((key) => !keys.has(key))).toEqual([]);
});

test('a choice is known by whatever word its author wrote for it', () => {
	const [status] = formFields(owners[0]?.fields.filter(({ key }) => key === 'status') ?? [], {
		written: 'nb',
		reader: 'da',
		statuses: known.kinds.get('instruction')?.statuses,
	});
	expect(status?.choices.find(({ value }) => value === 'Aktiv')).toMatchObject({
		label: 'Aktiv',
		also: expect.arrayContaining(['Gjeldende', 'Active']),
	});
	const board = all(
		formFields(known.kinds.get('board')?.fields ?? [], { written: 'da', reader: 'nn', statuses: undefined }),
	);
	expect(board.find(({ key }) => key === 'role')?.choices).toEqual([
		{ value: 'chair', also: ['formand'], label: 'leiar' },
		{ value: 'viceChair', also: ['næstformand'], label: 'nestleiar' },
	]);
});
