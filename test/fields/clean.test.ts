import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../scripts/fields/clean.ts';
import { unprintable } from '../../scripts/fields/unprintable.ts';

/** Any text at all: lone surrogates, controls and unassigned characters too. */
const anything = fc.array(
	fc.oneof(
		fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
		fc.string({ unit: 'binary', maxLength: 4 }),
		fc.constantFrom('\u200B', '\u202E', '\uE000', '\uD800', '\uDC00', '\u0301', 'e', '\n', '\u2028', ' ', '\uFEFF'),
	),
	{ maxLength: 12 },
);

test('MG-4: what is clean stays as it is, whatever it was', () => {
	fc.assert(
		fc.property(anything, (parts) => {
			const once = clean(parts.join(''));
			expect(clean(once)).toBe(once);
			expect(once).toBe(once.normalize('NFC'));
			expect(once).not.toMatch(unprintable);
			expect(once).not.toMatch(/[\n\r\t\u200B-\u200F\u2060-\u206F\uFEFF]/u);
			expect(once).toBe(once.trim());
		}),
		{ numRuns: process.env.REGELRETT_LONG === '1' ? 100_000 : 3_000 },
	);
});

test.each([
	['NFD', 'A\u030Angstro\u0308m', 'Ångström'],
	['line breaks', 'en\r\nto\n\ntre\u2028fire\u0085fem', 'en to tre fire fem'],
	['a tab', 'a\tb', 'a b'],
	['edges', ' \n a \t', 'a'],
	['NUL and other controls', 'a\u0000b\u0007c\u007F\u009Fd', 'abcd'],
	['a turned reading direction', 'fil\u202Egpj.exe\u202C', 'filgpj.exe'],
	['isolates and marks', '\u2066a\u2069\u200E\u200F\u061Cb', 'ab'],
	['zero width', 'ar\u200Bbeid\u200C\u200D\u2060', 'arbeid'],
	['soft hyphens', 'arbeids\u00ADmiljø', 'arbeidsmiljø'],
	['a byte order mark', '\uFEFFa', 'a'],
	['noncharacters', 'a\uFFFE\uFFFF\uFDD0\u{1FFFF}b', 'ab'],
	['private use', 'a\uE0000\uE001\uF8FF\u{F0000}\u{10FFFD}b', 'a0b'],
	['lone surrogates', 'a\uD800b\uDC00c', 'abc'],
	['tags', 'a\u{E0041}\u{E007F}b', 'ab'],
	['an accent behind what went away', 'e\u200B\u0301', 'é'],
	[
		'nothing else',
		'Bjørn & Sønner’s «Ågård» – 1\u00A0234,50 kr · § 3-3 😀 ⚠️ 中文',
		'Bjørn & Sønner’s «Ågård» – 1\u00A0234,50 kr · § 3-3 😀 ⚠️ 中文',
	],
])('MG-4: %s', (_, text, expected) => {
	expect(clean(text)).toBe(expected);
});
