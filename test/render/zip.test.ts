import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zip } from '../../scripts/render/zip.ts';
import { readZip } from './docx/read-zip.ts';

test('whatever is packed is unpacked again, in the same order', () => {
	const paths = fc.uniqueArray(fc.stringMatching(/^[a-zø]{1,6}(?:\/[a-z]{1,6}){0,2}\.xml$/u), { maxLength: 8 });
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

test('names are UTF-8 and say so where they are more than ASCII', () => {
	const plain = Buffer.from(zip([{ path: 'a.xml', bytes: Buffer.from('x') }]));
	const nordic = Buffer.from(zip([{ path: 'blåbær/ø.txt', bytes: Buffer.from('x') }]));
	expect([plain.readUInt16LE(6), nordic.readUInt16LE(6)]).toEqual([0, 0x800]);
	expect([...readZip(nordic).keys()]).toEqual(['blåbær/ø.txt']);
});

test.each(['/etc/passwd', '../a.txt', 'a/../../b', 'a\\b', 'C:/a', ''])('no entry is called «%s»', (path) => {
	expect(() => zip([{ path, bytes: Buffer.from('x') }])).toThrow('not a path for a ZIP');
});
