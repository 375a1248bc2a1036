import type { Entry, Group } from '../../types/index.ts';
import { type Packed, packed, unpacked } from './packed-value.ts';

/**
 * The values of one file in few bytes: their place as JSON, then a line of JSON for each with its key first, so that one is
 * found without reading the others.
 */
export type PackedGroup = string;

type PackedEntry = readonly [key: string, value: Packed, line: number, column: number];

/** What groups were unpacked from, which is not packed again. */
const origins = new WeakMap<Group, PackedGroup>();

export function packedGroup(group: Group): PackedGroup {
	const before = origins.get(group);
	if (before !== undefined) return before;
	const { line, column } = group.place;
	const entries = [...group.entries].map(([key, { keyPlace, value }]): PackedEntry => {
		return [key, packed(value), keyPlace.line, keyPlace.column];
	});
	return [[line, column], ...entries].map((part) => JSON.stringify(part)).join('\n');
}

/**
 * The values that were packed, each unpacked when it is first asked for: of most files few are, and a value takes ten times
 * the bytes of its JSON.
 */
export function unpackedGroup(group: PackedGroup, file: string): Group {
	const [line, column] = JSON.parse(lineAt(0, group)) as [number, number];
	const unpacked: Group = { type: 'group', entries: entriesOf(group, file), place: { file, line, column } };
	origins.set(unpacked, group);
	return unpacked;
}

function entriesOf(group: PackedGroup, file: string): ReadonlyMap<string, Entry> {
	const known = new Map<string, Entry>();
	let whole: ReadonlyMap<string, Entry> | undefined;
	const at = (key: string) => group.indexOf(`\n[${JSON.stringify(key)},`) + 1;
	const all = () => {
		whole ??= new Map(group.split('\n').slice(1).map(held));
		return whole;
	};
	const entries: ReadonlyMap<string, Entry> = {
		get size() {
			return all().size;
		},
		get(key) {
			const start = at(key);
			return known.get(key) ?? (start > 0 ? held(lineAt(start, group))[1] : undefined);
		},
		has: (key) => at(key) > 0,
		keys: () => all().keys(),
		values: () => all().values(),
		entries: () => all().entries(),
		forEach(work, self) {
			for (const [key, entry] of all()) work.call(self, entry, key, entries);
		},
		[Symbol.iterator]: () => all()[Symbol.iterator](),
	};
	return entries;

	function held(line: string): [string, Entry] {
		const [key, value, ...keyAt] = JSON.parse(line) as PackedEntry;
		const entry = known.get(key) ?? {
			keyPlace: { file, line: keyAt[0], column: keyAt[1] },
			value: unpacked(value, file),
		};
		known.set(key, entry);
		return [key, entry];
	}
}

function lineAt(start: number, text: string): string {
	const end = text.indexOf('\n', start);
	return text.slice(start, end < 0 ? undefined : end);
}
