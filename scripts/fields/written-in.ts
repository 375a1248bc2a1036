import type { Group } from '../types/index.ts';

/** What a field says in one word or line, as written; undefined where it says nothing so. */
export function writtenIn(values: Group, key: string): string | undefined {
	const value = values.entries.get(key)?.value;
	return value?.type === 'scalar' && value.text !== '' ? value.text : undefined;
}
