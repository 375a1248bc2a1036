import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString } from '../../../scripts/render/html/css-string.ts';

const pieces = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('"', '\\', '</style>', '\n', '\f', 'a', '1', ' ', 'ø'),
);
const words = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));

test('any text becomes one string of CSS and is read from it unchanged', () => {
	fc.assert(
		fc.property(words, (text) => {
			const written = cssString(text);
			expect(written).toMatch(/^"(?:[^"\\<>\p{Cc}]|\\[\da-f]{1,6} )*"$/u);
			expect(readString(written)).toBe(text);
		}),
		{ numRuns: 2_000 },
	);
});

test('letters stand as they are', () => {
	expect(cssString('1-004 · Ærlig «ord»')).toBe('"1-004 · Ærlig «ord»"');
});

/** As CSS reads escapes: hexadecimal digits and one space that belongs to them. */
function readString(written: string): string {
	return written
		.slice(1, -1)
		.replaceAll(/\\([\da-f]{1,6}) /gu, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));
}
