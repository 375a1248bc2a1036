import type { Group } from '../../types/index.ts';

/** Law as it was, on that day where one is said. */
export interface HistoricBasis {
	readonly asOf: string | undefined;
}

/** What the first of these that names a legal basis says of it; undefined where it holds today or nothing is said. */
export function historicBasis(...written: readonly (Group | undefined)[]): HistoricBasis | undefined {
	const basis = written
		.map((values) => values?.entries.get('legalBasis')?.value)
		.find((value) => value !== undefined && !(value.type === 'scalar' && value.text === ''));
	if (basis?.type === 'scalar') return basis.text === 'historic' ? { asOf: undefined } : undefined;
	if (basis?.type !== 'group' || wordOf(basis, 'state') !== 'historic') return undefined;
	return { asOf: wordOf(basis, 'asOf') };
}

function wordOf(group: Group, key: string): string | undefined {
	const value = group.entries.get(key)?.value;
	return value?.type === 'scalar' ? value.text : undefined;
}
