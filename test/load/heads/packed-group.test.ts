import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedGroup, unpackedGroup } from '../../../scripts/load/heads/packed-group.ts';
import type { Entry, Group, Value } from '../../../scripts/types/index.ts';

const file = 'company/a/README.md';
const place = fc.record({ file: fc.constant(file), line: fc.nat(), column: fc.nat() });
const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('name', '__proto__', '"', '\n', '["name",', ''));

const { group } = fc.letrec<{ value: Value; group: Group }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		fc.record({ type: fc.constant('scalar' as const), text: key, quoted: fc.boolean(), place }),
		fc.record({ type: fc.constant('list' as const), items: fc.array(tie('value'), { maxLength: 3 }), place }),
		tie('group'),
	),
	group: fc.record({ type: fc.constant('group' as const), entries: fc.array(entryOf(tie('value'))).map(mapOf), place }),
}));

test('what was packed is unpacked as it was, in its order and however it is asked for', () => {
	fc.assert(
		fc.property(group, key, (written, other) => {
			const read = unpackedGroup(packedGroup(written), file);
			const [entries, late] = [written.entries, read.entries];
			expect(read.place).toEqual(written.place);
			for (const one of [...entries.keys(), other]) {
				expect(late.has(one)).toBe(entries.has(one));
				expect(late.get(one)).toEqual(entries.get(one));
			}
			expect(late.size).toBe(entries.size);
			expect([...late]).toEqual([...entries]);
			expect([...late.keys()]).toEqual([...entries.keys()]);
			expect([...late.values()]).toEqual([...entries.values()]);
			const gone: [string, Entry][] = [];
			late.forEach((entry, name) => void gone.push([name, entry]));
			expect(gone).toEqual([...entries]);
			for (const [name, entry] of late) expect(late.get(name)).toBe(entry);
			expect(packedGroup(read)).toBe(packedGroup(written));
		}),
	);
});

function entryOf(value: fc.Arbitrary<Value>): fc.Arbitrary<[string, Entry]> {
	return fc.tuple(key, fc.record({ keyPlace: place, value }));
}

function mapOf(entries: readonly [string, Entry][]): ReadonlyMap<string, Entry> {
	return new Map(entries);
}
