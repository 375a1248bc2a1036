import type { Group, Message, Place, StudioEdit, Value } from '../../types/index.ts';

type Path = StudioEdit['path'];

/** The path of the field that a finding is about; undefined where it is about none, or about the text. */
export function pathOf({ place, params, code }: Message, values: Group): Path | undefined {
	const isThere = ({ line, column }: Place) => line === place.line && column === place.column;
	const part = partsOf(values, []).findLast(({ key, value }) => isThere(key) || isThere(value));
	if (part !== undefined) return part.path;
	const named = 'field' in params ? params.field : undefined;
	return typeof named === 'string' && place.line === 1 && /^(?:field|provision)-/.test(code)
		? parsed(named)
		: undefined;
}

interface Part {
	readonly path: Path;
	readonly key: Place;
	readonly value: Place;
}

function partsOf(value: Value, path: Path): readonly Part[] {
	if (value.type === 'scalar') return [];
	const inner =
		value.type === 'list'
			? value.items.map((item, index) => [index, item.place, item] as const)
			: [...value.entries].map(([key, entry]) => [key, entry.keyPlace, entry.value] as const);
	return inner.flatMap(([step, key, part]) => {
		const below = [...path, step];
		return [{ path: below, key, value: part.place }, ...partsOf(part, below)];
	});
}

/** `references[2].section`, which counts from one. */
function parsed(named: string): Path {
	return named.split('.').flatMap((part) => {
		const [, key = part, number] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
		return number === undefined ? [key] : [key, Number(number) - 1];
	});
}
