import type { Entry, Place, Value } from '../../types/index.ts';

type At = readonly [line: number, column: number];

/** A value in few bytes: places without their file, which is that of all of them. */
export type Packed =
	| readonly ['s', text: string, quoted: 0 | 1, ...At]
	| readonly ['l', items: readonly Packed[], ...At]
	| readonly ['g', entries: readonly PackedEntry[], ...At];

type PackedEntry = readonly [key: string, value: Packed, ...At];

/** A value of one file, as it is kept. */
export function packed(value: Value): Packed {
	const at = atOf(value.place);
	if (value.type === 'scalar') return ['s', value.text, value.quoted ? 1 : 0, ...at];
	if (value.type === 'list') return ['l', value.items.map(packed), ...at];
	const entries = [...value.entries].map(([key, entry]): PackedEntry => {
		return [key, packed(entry.value), ...atOf(entry.keyPlace)];
	});
	return ['g', entries, ...at];
}

/** The value that was packed. */
export function unpacked(value: Packed, file: string): Value {
	if (value[0] === 's') {
		const [, text, quoted, line, column] = value;
		return { type: 'scalar', text, quoted: quoted === 1, place: { file, line, column } };
	}
	const [, parts, line, column] = value;
	const place = { file, line, column };
	if (value[0] === 'l') return { type: 'list', items: value[1].map((item) => unpacked(item, file)), place };
	return {
		type: 'group',
		entries: new Map((parts as readonly PackedEntry[]).map((entry) => unpackedEntry(entry, file))),
		place,
	};
}

function unpackedEntry([key, value, line, column]: PackedEntry, file: string): [string, Entry] {
	return [key, { keyPlace: { file, line, column }, value: unpacked(value, file) }];
}

function atOf({ line, column }: Place): At {
	return [line, column];
}
