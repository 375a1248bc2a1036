import { expect, test } from 'vitest';
import { exampleFinder } from '../../scripts/fill/example-finder.ts';
import { readCompany } from '../../scripts/fill/read-company.ts';
import { load } from '../../scripts/load/load.ts';
import type { DataGroup, Datum, Field } from '../../scripts/types/index.ts';

const repository = await load(process.cwd(), process.cwd(), () => {});
const find = exampleFinder(repository.exampleValues);
const examples = repository.companies
	.map((source) => readCompany(source, repository, () => {}))
	.filter(({ example }) => example);

test('every example company is found, and the root company is one', () => {
	expect(examples.length).toBeGreaterThan(0);
	expect(examples.map(({ source }) => source.file)).toContain('README.md');
});

test.each(examples.map((company) => ({ company, name: company.name })))(
	'$name: all that identifies it stands in the list of examples’ values',
	({ company }) => {
		const values = [company.id, ...identifying(company.data, company.fields)];
		// At least short name, name, and the name and number of whoever leads it.
		expect(values.length).toBeGreaterThan(3);
		expect(values.filter((value) => !isListed(value))).toEqual([]);
	},
);

/** A name with a title before it is found by the name. */
function isListed(value: string): boolean {
	return find(value).length > 0;
}

/** Values of the fields that say who somebody is, where they are, and how they are reached. */
function identifying(data: DataGroup, fields: readonly Field[]): readonly string[] {
	return fields.flatMap((field) => {
		const datum = data[field.key] ?? null;
		if (field.type === 'group') return isGroup(datum) ? identifying(datum, field.fields) : [];
		if (field.type === 'list')
			return Array.isArray(datum)
				? datum.filter(isNobodysNumber).flatMap((item) => identifying(item, field.fields))
				: [];
		return typeof datum === 'string' && identifies(field) ? [datum] : [];
	});
}

function identifies({ key, type }: Field): boolean {
	return (
		['organisation-number', 'cvr', 'phone', 'email'].includes(type) ||
		['name', 'street', 'city', 'contract'].includes(key)
	);
}

/** The country's own emergency numbers identify no company. */
function isNobodysNumber(item: Datum): item is DataGroup {
	return isGroup(item) && !/^\d{3}$/.test(String(item.phone));
}

function isGroup(datum: Datum): datum is DataGroup {
	return typeof datum === 'object' && datum !== null && !Array.isArray(datum);
}

test.each([
	['Kari Eksempel', 'Ring kari  eksempel!', 6],
	['+47 00 00 00 01', 'telefon 00000001.', 9],
	['+47 00 00 00 01', 'telefon +4700 000 001', 9],
	['123456785', 'org.nr. 123 456 785', 9],
	['Eksempelsaga AS', 'Hos Eksempelsaga AS i dag', 5],
])('%s is found as people write it', (value, text, column) => {
	expect(find(`x\n${text}`)).toEqual([{ value, line: 2, column }]);
});

test('a word that only holds a value is not the value', () => {
	expect(find('Kari Eksempelsen 1234567851 Sagveien 12 +47 11 11 11 14')).toEqual([]);
});
