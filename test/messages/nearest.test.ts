import { expect, test } from 'vitest';
import { nearest } from '../../scripts/messages/nearest.ts';

const names = ['name', 'orgNumber', 'address', 'employees', 'manager', 'safetyRepresentative', 'brand'];

test.each([
	['nmae', 'name'],
	['naem', 'name'],
	['nam', 'name'],
	['namee', 'name'],
	['nome', 'name'],
	['Name', 'name'],
	['NAME', 'name'],
	['orgnumber', 'orgNumber'],
	['orgNummer', 'orgNumber'],
	['adress', 'address'],
	['employes', 'employees'],
	['safetyRepresentatives', 'safetyRepresentative'],
	['safteyRepresentetive', 'safetyRepresentative'],
	['name', 'name'],
])('%s was meant as %s', (word, expected) => {
	expect(nearest(word, names)).toBe(expected);
});

test.each(['', 'x', 'telefon', 'nn', 'colour', 'representative'])('"%s" was meant as none of them', (word) => {
	expect(nearest(word, names)).toBeUndefined();
});

test('one sign may stand for any other, and was meant as none', () => {
	expect(nearest('4', ['1', '2', '3'])).toBeUndefined();
});

test('the nearest goes first, and of equally near the one that stands first', () => {
	expect(nearest('abcd', ['abcx', 'abcdx', 'abcd'])).toBe('abcd');
	expect(nearest('abcd', ['abcx', 'abxd'])).toBe('abcx');
	expect(nearest('abcd', [])).toBeUndefined();
});
