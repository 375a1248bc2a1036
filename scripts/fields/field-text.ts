import type { Group } from '../types/index.ts';

/** The text of a scalar as its author wrote it, before any field has read it. */
export function fieldText(values: Group, key: string): string | undefined {
	const value = values.entries.get(key)?.value;
	return value?.type === 'scalar' && value.text !== '' ? value.text : undefined;
}
