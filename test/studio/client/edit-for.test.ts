import { expect, test } from 'vitest';
import { editFor } from '../../../scripts/studio/client/form/edit-for.ts';
import { expandedFields } from '../../../scripts/studio/client/form/expanded.ts';
import { withEdit } from '../../../scripts/studio/client/held-text/with-edit.ts';
import type { StudioField } from '../../../scripts/types/index.ts';

const text: Omit<StudioField, 'key'> = {
	type: 'text',
	label: '',
	hint: undefined,
	requirement: 'optional',
	choices: [],
	fields: [],
	item: undefined,
	short: undefined,
};
const fields: readonly StudioField[] = [
	{ ...text, key: 'title' },
	{
		...text,
		key: 'basis',
		type: 'group',
		short: 'state',
		fields: [
			{ ...text, key: 'state' },
			{ ...text, key: 'asOf' },
		],
	},
	{ ...text, key: 'recipients', type: 'list', item: 'text' },
	{
		...text,
		key: 'people',
		type: 'list',
		fields: [
			{ ...text, key: 'name' },
			{ ...text, key: 'phone' },
		],
	},
];

function changed(values: Parameters<typeof editFor>[0], path: readonly (string | number)[], value: string) {
	const edit = editFor(values, expandedFields(values, fields), path, value);
	return { edit, after: withEdit(values, edit) };
}

test('a field is changed where it stands, and taken out when it says nothing', () => {
	expect(changed({ title: 'A' }, ['title'], 'B')).toEqual({
		edit: { path: ['title'], value: 'B' },
		after: { title: 'B' },
	});
	expect(changed({ title: 'A' }, ['title'], ' ').after).toEqual({});
});

test('a group goes with the last of its fields, an item of a list does not', () => {
	expect(changed({ basis: { asOf: '2026' } }, ['basis', 'asOf'], '')).toEqual({
		edit: { path: ['basis'], value: undefined },
		after: {},
	});
	expect(changed({ basis: { asOf: '2026', state: 'x' } }, ['basis', 'asOf'], '').after).toEqual({
		basis: { state: 'x' },
	});
	expect(changed({ people: [{ name: 'A' }, { name: 'B' }] }, ['people', 0, 'name'], '').after).toEqual({
		people: [{}, { name: 'B' }],
	});
});

test('a bare word for a group or a list is kept when something is said beside it', () => {
	expect(changed({ basis: 'historic' }, ['basis', 'asOf'], '1998').after).toEqual({
		basis: { state: 'historic', asOf: '1998' },
	});
	expect(changed({ recipients: 'Alle' }, ['recipients', 1], 'Styret').after).toEqual({
		recipients: ['Alle', 'Styret'],
	});
});

test('a place behind the last adds to a list', () => {
	expect(changed({}, ['people', 0, 'name'], 'A').after).toEqual({ people: [{ name: 'A' }] });
});
