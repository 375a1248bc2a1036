import { fieldText } from '../../fields/field-text.ts';
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
	if (basis?.type !== 'group' || fieldText(basis, 'state') !== 'historic') return undefined;
	return { asOf: fieldText(basis, 'asOf') };
}
