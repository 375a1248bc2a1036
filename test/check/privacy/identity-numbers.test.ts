import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityNumbers } from '../../../scripts/check/privacy/identity-numbers.ts';
import { maskNumbers } from '../../../scripts/check/privacy/mask-numbers.ts';
import { birthAndMore, norwegianNumbers } from '../../support/identity-number.ts';

const gaps = fc.constantFrom(
	'',
	' ',
	'.',
	'-',
	'\u00A0',
	'\u2009',
	'\u2013',
	'\u00AD',
	'\u200B',
	' - ',
	'**',
	'`',
	'\\.',
);

const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** A number parted after its day of birth, within words that say nothing of it. */
const written = (numbers: fc.Arbitrary<string>, parted: fc.Arbitrary<string> = gaps) =>
	fc.tuple(numbers, parted, fc.boolean()).map(([digits, gap, wide]) => {
		const text = digits.slice(0, 6) + gap + digits.slice(6);
		return { digits, text: `Møtet var om ${wide ? fullWidth(text) : text}, og ikke mer.` };
	});

describe('hashes', () => {
	const letters = fc.stringMatching(/^[a-f]{29}$/u);

	test('a number within the hash of a commit or a file is no identity number', () => {
		fc.assert(
			fc.property(norwegianNumbers(0, 0), letters, fc.nat(29), (digits, rest, at) => {
				const commit = rest.slice(0, at) + digits + rest.slice(at);
				const file = `${commit}${'c'.repeat(24)}`;
				for (const text of [`${commit}:instructions/1-007.md`, `sha256 ${file}.`]) {
					expect(identityNumbers(text)).toEqual([]);
					expect(maskNumbers(text)).toBe(text);
				}
			}),
		);
	});

	test('a number beside a hash is found, and one in letters that are no hash', () => {
		fc.assert(
			fc.property(norwegianNumbers(0, 0), letters, (digits, rest) => {
				const hash = `${rest}00000000000`;
				for (const text of [
					`${hash} ${digits}`,
					`${digits}, ${hash}`,
					`${rest}${digits}a`,
					`${rest.slice(1)}${digits}`,
				])
					expect(identityNumbers(text)).toMatchObject([{ digits }]);
			}),
		);
	});
});

describe('Norwegian numbers', () => {
	test.each([
		['birth', 0, 0],
		['d-number', 40, 0],
		['h-number', 0, 40],
		['synthetic', 0, 80],
		['synthetic', 0, 65],
		['synthetic', 40, 80],
		['synthetic', 40, 65],
	] as const)('%s, with the day moved by %d and the month by %d, is found however it is parted', (kind, day, month) => {
		fc.assert(
			fc.property(written(norwegianNumbers(day, month)), ({ digits, text }) => {
				const [found, ...more] = identityNumbers(text);
				expect(more).toEqual([]);
				expect(found).toMatchObject({ digits, kind, certain: kind !== 'synthetic', binding: kind !== 'synthetic' });
				expect(maskNumbers(text)).not.toContain(digits.slice(6));
			}),
		);
	});

	test('a control digit that is given from 2032 on makes it uncertain', () => {
		for (const remainder of [1, 2, 3])
			fc.assert(
				fc.property(norwegianNumbers(0, 0, remainder), (digits) => {
					expect(identityNumbers(digits)).toMatchObject([{ digits, kind: 'birth', certain: false, binding: false }]);
				}),
			);
	});

	test('an account is none where it is called one', () => {
		fc.assert(
			fc.property(
				norwegianNumbers(0, 0),
				fc.constantFrom('konto', 'Kontonr.', 'kontonummer:', 'til konto nr.'),
				(digits, word) => {
					expect(identityNumbers(`Betal på ${word} ${digits}.`)).toEqual([]);
					expect(identityNumbers(digits, 'Kontonummer')).toEqual([]);
					expect(identityNumbers(`Kontoret har ${digits}.`)).toHaveLength(1);
				},
			),
		);
	});
});

describe('Danish numbers', () => {
	const hyphens = fc.constantFrom('-', '\u2013', '\u2011', ' - ', '-\u00AD', '**-**', '-\n');

	test.each([0, 60])('with a hyphen, the day moved by %d, are found for certain', (day) => {
		fc.assert(
			fc.property(written(birthAndMore(day, 0, 4), hyphens), ({ digits, text }) => {
				expect(identityNumbers(text)).toMatchObject([{ digits, kind: 'cpr', certain: true }]);
				expect(maskNumbers(text)).not.toContain(`-${digits.slice(6)}`);
			}),
		);
	});

	test('without a hyphen they may be another number, unless they are called what they are', () => {
		fc.assert(
			fc.property(birthAndMore(0, 0, 4), (digits) => {
				expect(identityNumbers(`Se ${digits}.`)).toMatchObject([{ certain: false, binding: false }]);
				expect(identityNumbers(`CPR-nr. ${digits}.`)).toMatchObject([{ certain: true }]);
				expect(identityNumbers(`${digits.replace(/(..)(?=.)/g, '$1 ')}`, 'Personnummer')).toMatchObject([
					{ certain: true },
				]);
				for (const word of ['P-nr.', 'P-nummer:', 'tlf.', 'Telefon', 'EAN', 'ISBN'])
					expect(identityNumbers(`${word} ${digits}.`)).toEqual([]);
			}),
		);
	});
});

test('no number of another length, and none that begins with no day, is found', () => {
	const other = fc.integer({ min: 1, max: 20 }).filter((length) => length !== 10 && length !== 11);
	const digits = other.chain((length) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)));
	const none = (text: string) => {
		expect(identityNumbers(text)).toEqual([]);
	};
	fc.assert(fc.property(digits, (text) => none(`Se ${text}.`)));
	fc.assert(fc.property(birthAndMore(0, 12, 4), (text) => none(`${text.slice(0, 6)}-${text.slice(6)}`)));
});

test('days, sums, phones, organisation numbers and numbers of documents are none', () => {
	for (const text of [
		'2026-11-21T10:00:00+01:00, 21.11.2026, 1988-01-01/1988-12-31, 01.01.1988-31.12.1988, 1. 1. 1988-1990',
		'kr 1.234.567.890,00 og 12 345 678 901 kr, 0,01019012345 og 1010190123456789',
		'+47 22 33 44 55, +4522334455, 0047 22334455, 22 33 44 55',
		'974 760 673, NO 974 760 673 MVA, CVR 13 58 56 28, EAN 5790000000005',
		'BEST-1988-01, S2-§18-1…3, 1-004 versjon 2, FKODIR P.358-3, side 101-112, 25.110',
	])
		expect(identityNumbers(text)).toEqual([]);
});
