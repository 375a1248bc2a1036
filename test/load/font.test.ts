import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFont } from '../../scripts/load/font/read-font.ts';

const folder = new URL('../../node_modules/@expo-google-fonts/source-sans-3/', import.meta.url);

function face(name: string): Buffer {
	return readFileSync(new URL(`${name}/SourceSans3_${name}.ttf`, folder));
}

const regular = face('400Regular');

/** A copy with a change in one of its tables. */
function changed(table: string, change: (view: DataView) => void): Buffer {
	const bytes = Buffer.from(regular);
	const entry = bytes.indexOf(Buffer.from(table, 'latin1'), 12);
	change(new DataView(bytes.buffer, bytes.byteOffset + bytes.readUInt32BE(entry + 8), bytes.readUInt32BE(entry + 12)));
	return bytes;
}

describe('a font file', () => {
	test.each([
		['400Regular', 'regular', 'normal'],
		['400Regular_Italic', 'regular', 'italic'],
		['700Bold', 'bold', 'normal'],
		['700Bold_Italic', 'bold', 'italic'],
	])('%s says its family, weight and style, and has the letters', (name, weight, style) => {
		const { bytes: _, ...said } = { bytes: undefined, ...readFont(face(name)) };
		const own = { mediaType: 'font/ttf', family: 'Source Sans 3', weight, style };
		expect(said).toEqual({ ...own, restricted: false, lacking: [] });
	});

	test.each([
		[0, false],
		[2, true],
		[4, false],
		[8, false],
		// The least strict of several counts.
		[6, false],
		[0x100, true],
		[0x200, true],
	])('with %i for its licence may be embedded or not', (type, restricted) => {
		expect(readFont(changed('OS/2', (view) => view.setUint16(8, type)))).toMatchObject({ restricted });
	});

	test('without a name in English is nameless', () => {
		const bytes = changed('name', (view) => view.setUint16(2, 0));
		expect(readFont(bytes)).toEqual({ fault: 'nameless' });
	});

	test('lacks the letters that its lists do not have', () => {
		const none = changed('cmap', (view) => view.setUint16(2, 0));
		expect(readFont(none)).toMatchObject({ lacking: expect.arrayContaining(['a', 'Å', '0']) });
	});

	test('with all weights in one is variable', () => {
		const bytes = Buffer.from(regular);
		bytes.write('fvar', bytes.indexOf('gasp'), 'latin1');
		expect(readFont(bytes)).toEqual({ fault: 'variable' });
	});

	test('cut off anywhere, or with any byte changed, is read or refused, and never throws', () => {
		const head = regular.subarray(0, 4096);
		fc.assert(
			fc.property(fc.nat(regular.length), fc.nat(head.length - 1), fc.nat(255), (length, at, value) => {
				expect(readFont(regular.subarray(0, Math.min(length, regular.length - 1)))).toHaveProperty('fault');
				const bytes = Buffer.from(regular);
				bytes[at] = value;
				const read = readFont(bytes);
				expect('fault' in read || read.family.length >= 0).toBe(true);
			}),
		);
	});
});
