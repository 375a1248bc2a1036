import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zip } from '../../../scripts/render/docx/package/zip.ts';
import { readZip } from './read-zip.ts';

test('whatever is packed is unpacked again, in the same order', () => {
	const paths = fc.uniqueArray(fc.stringMatching(/^[a-z/]{1,12}\.xml$/u), { maxLength: 8 });
	fc.assert(
		fc.property(
			paths,
			fc.array(fc.uint8Array({ maxLength: 400 }), { minLength: 8, maxLength: 8 }),
			(names, contents) => {
				const entries = names.map((path, index) => ({ path, bytes: contents[index] ?? new Uint8Array() }));
				const files = readZip(zip(entries));
				expect([...files].map(([path, bytes]) => [path, [...bytes]])).toEqual(
					entries.map(({ path, bytes }) => [path, [...bytes]]),
				);
			},
		),
	);
});

test('no entry carries a time, a system or a user', () => {
	const archive = Buffer.from(zip([{ path: 'a.xml', bytes: Buffer.from('x'.repeat(100)) }]));
	const directory = archive.indexOf('PK\x01\x02');
	expect(archive.readUInt16LE(directory + 12)).toBe(0);
	expect(archive.readUInt16LE(directory + 14)).toBe(0x21);
	expect(archive.readUInt8(directory + 5)).toBe(0);
	expect(archive.readUInt32LE(directory + 38)).toBe(0);
});
