import type { Value } from '../../types/index.ts';

/** A value as plain text, lists and objects, for schemas of the template author's own files. */
export function plain(value: Value): unknown {
	if (value.type === 'scalar') return value.text;
	if (value.type === 'list') return value.items.map(plain);
	return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]));
}
