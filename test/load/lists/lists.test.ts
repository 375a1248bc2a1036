import fc from 'fast-check';
import { expect, test } from 'vitest';
import { having } from '../../../scripts/load/lists/having.ts';
import { lateList } from '../../../scripts/load/lists/late-list.ts';
import { lateMap } from '../../../scripts/load/lists/late-map.ts';

interface Owned {
	readonly file: string;
	readonly company: string | undefined;
}

const owners = fc.constantFrom('a', 'b', 'c', '__proto__', undefined);
const ownedLists = fc.array(fc.record({ file: fc.string({ maxLength: 3 }), company: owners }), { maxLength: 30 });
const copy = (item: Owned) => ({ ...item });

test('a part of a list is what going through it finds, in the same order, and made of the same items', () => {
	fc.assert(
		fc.property(ownedLists, owners, (list, owner) => {
			const late = lateList(list, copy);
			const found = list.filter(({ company }) => company === owner);
			expect(having(list, 'company', owner)).toEqual(found);
			expect(having(late, 'company', owner)).toEqual(found);
			expect(having(late, 'company', owner)).toEqual(late.filter(({ company }) => company === owner));
			having(late, 'company', owner).forEach((item) => {
				expect(late.indexOf(item)).toBeGreaterThanOrEqual(0);
			});
		}),
	);
});

test('a late list is read like any other', () => {
	fc.assert(
		fc.property(ownedLists, (list) => {
			const late = lateList(list, copy);
			expect([late.length, [...late], late.slice(1), late.at(-1), late[list.length]]).toEqual([
				...[list.length, list, list.slice(1), list.at(-1), undefined],
			]);
			expect([Array.isArray(late), JSON.stringify(late), late.map(copy)]).toEqual([true, JSON.stringify(list), list]);
		}),
	);
});

test('an item of a late list is made once, and none but those that are asked for', () => {
	const list = ['a', 'b', 'a', undefined].map((company, index): Owned => ({ file: String(index), company }));
	const made: string[] = [];
	const late = lateList(list, (item) => {
		made.push(item.file);
		return copy(item);
	});
	expect(having(late, 'company', 'a').map(({ file }) => file)).toEqual(['0', '2']);
	expect([late.length, made]).toEqual([4, ['0', '2']]);
	expect(late[2]).toBe(having(late, 'company', 'a')[1]);
	expect(late.find(({ file }) => file === '1')).toBe(late[1]);
	expect(made).toEqual(['0', '2', '1']);
});

test('of a late list of a late list, none are made but those that are asked for', () => {
	const list = ['a', 'b', 'a'].map((company, index): Owned => ({ file: String(index), company }));
	const made: string[] = [];
	const within = lateList(list, (item) => {
		made.push(item.file);
		return copy(item);
	});
	const late = lateList(within, copy);
	expect(having(late, 'company', 'b')).toEqual([list[1]]);
	expect(made).toEqual(['1']);
	expect(having(late, 'company', 'b')[0]).toBe(late[1]);
});

test('a late map is read like any other, and makes each value once', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.nat())),
			fc.string({ maxLength: 2 }),
			(pairs, key) => {
				const map = new Map(pairs);
				const asked: number[] = [];
				const late = lateMap(map, (value) => {
					asked.push(value);
					return { value };
				});
				expect(asked).toEqual([]);
				const expected = [...map].map(([name, value]) => [name, { value }]);
				expect([...late]).toEqual(expected);
				expect([...late.entries()]).toEqual(expected);
				expect([...late.values()]).toEqual(expected.map(([, value]) => value));
				const gone: unknown[] = [];
				late.forEach((value, name) => {
					gone.push([name, value]);
				});
				expect(gone).toEqual(expected);
				expect([late.size, [...late.keys()], late.has(key)]).toEqual([map.size, [...map.keys()], map.has(key)]);
				expect(late.get(key)).toBe([...late].find(([name]) => name === key)?.[1]);
				expect(asked.length).toBe(map.size);
			},
		),
	);
});
