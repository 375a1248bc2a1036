import type { DataGroup, Datum } from '../types/index.ts';

/** The text that a field was read as; undefined for all else. */
export function textIn(datum: Datum | undefined): string | undefined {
	return typeof datum === 'string' ? datum : undefined;
}

/** The items that a field was read as; none for all else. */
export function listIn(datum: Datum | undefined): readonly Datum[] {
	return Array.isArray(datum) ? (datum as readonly Datum[]) : [];
}

/** The fields that a group was read as; none for all else. */
export function groupIn(datum: Datum | undefined): DataGroup {
	return isGroup(datum) ? datum : {};
}

export function isGroup(datum: Datum | undefined): datum is DataGroup {
	return typeof datum === 'object' && datum !== null && !Array.isArray(datum);
}
