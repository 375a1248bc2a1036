import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedText } from '../../scripts/load/decoded-text.ts';
import { formOf } from '../../scripts/load/imports/form-of.ts';
import '../support/seed.ts';

const text = 'Instruks for rydding\n\nAlle skal rydde – hver dag. Åpne dører lukkes.\n';
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

test.each([
	['the least byte first', little],
	['the greatest byte first', big],
])('UTF-16 without its mark is read, %s', (_, bytes) => {
	expect(formOf(bytes)).toBe('text');
	expect(decodedText(bytes)).toEqual({ text, encoding: 'utf-16', mark: false });
});

test('UTF-16 with its mark says so', () => {
	const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
	expect(decodedText(marked)).toEqual({ text, encoding: 'utf-16', mark: true });
});

test('what has NULs otherwise is no text', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 16, maxLength: 64 }), (bytes) => {
			fc.pre(new Set(bytes).size > 8 && bytes[0] !== 0xff && bytes[0] !== 0xfe);
			const odd = Uint8Array.from([...bytes.map((byte) => byte || 1), 0]);
			expect(formOf(odd)).not.toBe('text');
		}),
	);
});

test.each([
	['letters without a NUL each', Buffer.concat([little.subarray(0, 40), Buffer.from('aldri noe mer der.')])],
	['controls', Buffer.from('a\u0001b\u0002c\u0003d\u0004e\u0005f\u0006', 'utf16le')],
	['half a letter', little.subarray(0, 41)],
])('two bytes a letter are not read as such with %s', (_, bytes) => {
	expect(decodedText(bytes).encoding).not.toBe('utf-16');
});
