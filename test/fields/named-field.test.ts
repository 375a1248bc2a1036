import { expect, test } from 'vitest';
import { namedField } from '../../scripts/fields/named-field.ts';
import type { Field } from '../../scripts/types/index.ts';

const field = (key: string, name: string, fields: readonly Field[] = []) =>
	({ key, label: { nb: name, nn: `${name} nn`, da: `${name} da`, en: `${name} en` }, fields }) as unknown as Field;
const fields = [field('manager', 'Leder', [field('name', 'Navn')]), field('employees', 'Ansatte')];

test('a field is called by its label, one of a group by those that lead to it', () => {
	expect(namedField('employees', fields)).toEqual({
		field: 'employees',
		label: { nb: 'Ansatte', nn: 'Ansatte nn', da: 'Ansatte da', en: 'Ansatte en' },
	});
	expect(namedField('manager.name', fields).label).toEqual({
		nb: 'Leder: Navn',
		nn: 'Leder nn: Navn nn',
		da: 'Leder da: Navn da',
		en: 'Leder en: Navn en',
	});
});

test.each(['id', 'manager.age', 'employees.name', ''])('what is not declared has its path alone: %s', (path) => {
	expect(namedField(path, fields)).toEqual({ field: path, label: undefined });
});
