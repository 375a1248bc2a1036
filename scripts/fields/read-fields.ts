import { nearest } from '../messages/nearest.ts';
import type {
	DataGroup,
	Datum,
	Field,
	FieldMessages,
	Group,
	MessageParameters,
	Notation,
	Place,
	Report,
	Scalar,
	Value,
} from '../types/index.ts';
import { clean } from './clean.ts';
import { plainNotation } from './plain-notation.ts';
import { fieldTypes } from './types/index.ts';

interface Reading {
	readonly report: Report;
	readonly notation: Notation;
}

/**
 * Reads what an author wrote by the fields that are declared. Every declared field is a key of the
 * answer, null where it has no value; a wrong or missing value and an unknown key are reported, and
 * reading goes on. The answer is deeply frozen.
 */
export function readFields(
	group: Group,
	fields: readonly Field[],
	report: Report,
	place: Place,
	notation: Notation = plainNotation,
): DataGroup {
	return readGroup(group, fields, { report, notation }, place, '');
}

function readGroup(group: Group, fields: readonly Field[], reading: Reading, place: Place, above: string): DataGroup {
	const known = new Set(fields.map(({ key }) => key));
	for (const [key, { keyPlace }] of group.entries) {
		if (known.has(key)) continue;
		const params = { field: above + key, nearest: nearest(key, [...known]) };
		reading.report({ code: 'field-unknown', severity: 'error', place: keyPlace, params });
	}
	const read = fields.map((field): [string, Datum] => [
		field.key,
		readField(field, group.entries.get(field.key)?.value, reading, place, above + field.key),
	]);
	return Object.freeze(Object.fromEntries(read));
}

function readField(field: Field, value: Value | undefined, reading: Reading, place: Place, path: string): Datum {
	if (value === undefined) return absent(field, 'field-missing', reading.report, place, path);
	if (value.type === 'scalar') {
		if (value.text.trim() === '' || value.text === '~' || value.text === 'null')
			return absent(field, 'field-empty', reading.report, value.place, path);
		return readScalar(field, value, reading, path);
	}
	if (field.type === 'group' && value.type === 'group')
		return readGroup(value, field.fields, reading, value.place, `${path}.`);
	if (field.type === 'list' && value.type === 'list') return readItems(field, value.items, reading, path);
	return wrongShape(field, value, reading.report, path);
}

function readScalar(field: Field, value: Scalar, reading: Reading, path: string): Datum {
	if (field.type === 'group' && field.short !== undefined) {
		const entry = { keyPlace: value.place, value };
		const group: Group = { type: 'group', entries: new Map([[field.short, entry]]), place: value.place };
		return readGroup(group, field.fields, reading, value.place, `${path}.`);
	}
	if (field.type === 'group' || field.type === 'list') return wrongShape(field, value, reading.report, path);
	return readTyped(field.type, field, value, reading, path);
}

function readItems(field: Field, items: readonly Value[], reading: Reading, path: string): Datum {
	const read = items.map((item, index) => {
		const itemPath = `${path}[${index + 1}]`;
		if (field.item === undefined || field.item === 'group' || field.item === 'list') {
			if (item.type === 'group') return readGroup(item, field.fields, reading, item.place, `${itemPath}.`);
			return wrongShape({ ...field, type: 'group' }, item, reading.report, itemPath);
		}
		if (item.type === 'scalar') return readTyped(field.item, field, item, reading, itemPath);
		return wrongShape({ ...field, type: field.item }, item, reading.report, itemPath);
	});
	return Object.freeze(read.filter((datum) => datum !== null));
}

function readTyped(
	type: keyof typeof fieldTypes,
	field: Field,
	{ text, place }: Scalar,
	{ report, notation }: Reading,
	path: string,
): Datum {
	const reading = fieldTypes[type].read(clean(text), field, notation);
	if ('datum' in reading) return reading.datum;
	const params = { field: path, text, ...reading.params } as MessageParameters[keyof FieldMessages];
	report({
		code: reading.code,
		severity: 'error',
		place,
		params,
		norms: field.norms,
		...(reading.expected && { expected: reading.expected }),
	} as Parameters<Report>[0]);
	return null;
}

function absent(
	field: Field,
	code: 'field-missing' | 'field-empty',
	report: Report,
	place: Place,
	path: string,
): Datum {
	if (field.requirement === 'optional') return null;
	const required = field.requirement === 'required';
	if (field.provision !== undefined && required) {
		const params = { field: path, provision: field.provision };
		report({ code: 'provision-blank', severity: 'error', place, params, norms: field.norms });
		return null;
	}
	const choices = field.choices.map(({ value }) => value);
	report({
		code,
		severity: required ? 'error' : 'warning',
		place,
		params: { field: path, ...(choices.length > 0 && { choices }) },
		norms: field.norms,
		...(choices.length > 0 && { expected: choices }),
		...(!required && { strict: true }),
	});
	return null;
}

function wrongShape(field: Field, { place }: Value, report: Report, path: string): Datum {
	const expected = field.type === 'group' || field.type === 'list' ? field.type : 'scalar';
	report({ code: 'field-shape', severity: 'error', place, params: { field: path, expected } });
	return null;
}
