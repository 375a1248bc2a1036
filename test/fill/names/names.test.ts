import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentIdPattern } from '../../../scripts/fields/document-id-pattern.ts';
import { fileName } from '../../../scripts/fill/names/file-name.ts';
import { nextId } from '../../../scripts/fill/names/next-id.ts';
import { slug } from '../../../scripts/fill/names/slug.ts';

test.each([
	['1-004', 'Bruk av bedriftshelsetjenesten (BHT)', '1-004_Bruk-av-bedriftshelsetjenesten-BHT'],
	['1-001', 'Orden på verkstedet', '1-001_Orden-paa-verkstedet'],
	['2-001', 'Ærlig ØVELSE på Ås', '2-001_Aerlig-OeVELSE-paa-Aas'],
	['2-002', 'Café – à la carte', '2-002_Cafe-a-la-carte'],
	['2-003', 'A\u030agard i NFD', '2-003_Aagard-i-NFD'],
	['VEDT-ÆØ-2025', 'Vedtægt', 'VEDT-AeOe-2025_Vedtaegt'],
])('%s %s is kept in a file of the name %s', (id, title, name) => {
	expect(fileName(id, title)).toBe(name);
});

test.each(['CON', '..', 'aux', '-rf', '.hidden', 'LPT\u00b9', 'a/b\\c', '\u202egnp.exe', 'nul.txt'])(
	'NAME-1: the title %j gives a name that every file system takes for a name',
	(title) => {
		expect(fileName('1-001', title)).toMatch(/^1-001_[A-Za-z0-9-]*$/);
		expect(fileName('1-001', title)).not.toMatch(/^(con|aux|nul|prn|lpt\d|com\d)$/i);
	},
);

test('a name is at most 80 characters, and what is a name already stays as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
			const name = fileName('1-001', title);
			expect(name.length).toBeLessThanOrEqual(80);
			expect(name).toMatch(/^1-001_[A-Za-z0-9-]*$/);
			expect(slug(slug(title))).toBe(slug(title));
		}),
	);
});

const any = documentIdPattern;

test('the next number is one more than the highest of its series', () => {
	expect(nextId('9-001', [], any)).toBe('9-001');
	expect(nextId('9-001', ['9-001', '9-007', '1-099'], any)).toBe('9-008');
	expect(nextId('MØTE-2026-03', ['MØTE-2026-03', 'MØTE-2026-09', 'MØTE-2025-11'], any)).toBe('MØTE-2026-10');
});

test('a number that is a year stays that year, whatever years are taken', () => {
	expect(nextId('AR-2025', ['AR-2024', 'AR-2026'], any)).toBe('AR-2025');
	expect(nextId('AR-2025', ['AR-2025', 'AR-2026'], any)).toBe('AR-2025-02');
	expect(nextId('AR-2025', ['AR-2025', 'AR-2025-02', 'AR-2025-07'], any)).toBe('AR-2025-08');
	expect(nextId('AR-2025', ['AR-2025', 'AR-2026'], /^AR-\d{4}$/u)).toBe('AR-2027');
});
