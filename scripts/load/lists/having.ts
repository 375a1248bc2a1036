import { originOf } from './late-list.ts';

type Index = ReadonlyMap<unknown, readonly object[]>;

/** What an item is known by, which whoever notes what is read of it need not note (`load/noted/shape-of.ts`). */
type Known = 'company' | 'file' | 'folder' | 'id';

/** By list and key: a list is gone through once, however many companies ask for their part of it. */
const indexes = new WeakMap<readonly object[], Map<Known, Index>>();

/**
 * The items of a list that say this under a key, in their order; of a late list, no others are made. An item of a late list says
 * under these keys what the item says that it is made of.
 */
export function having<T extends object, Key extends keyof T & Known>(
	list: readonly T[],
	key: Key,
	value: T[Key],
): readonly T[] {
	return sayingSo(list, key, value) as readonly T[];
}

function sayingSo(list: readonly object[], key: Known, value: unknown): readonly object[] {
	const origin = originOf(list);
	if (origin === undefined) return indexOf(list, key).get(value) ?? [];
	return sayingSo(origin.list, key, value).map(origin.made);
}

function indexOf(list: readonly object[], key: Known): Index {
	const ofList = indexes.get(list) ?? new Map<Known, Index>();
	indexes.set(list, ofList);
	const index = ofList.get(key) ?? indexed(list, key);
	ofList.set(key, index);
	return index;
}

function indexed(list: readonly object[], key: Known): Index {
	const index = new Map<unknown, object[]>();
	for (const item of list) {
		const value: unknown = Reflect.get(item, key);
		const same = index.get(value);
		if (same === undefined) index.set(value, [item]);
		else same.push(item);
	}
	return index;
}
