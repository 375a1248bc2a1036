import type { DataGroup } from '../../types/index.ts';

/** The day on which a document became what it is: its approval, else its date where that is a day. */
export function dayOf({ approved, date }: DataGroup): string | undefined {
	if (typeof approved === 'string') return approved;
	return typeof date === 'string' && date.length === 'YYYY-MM-DD'.length ? date : undefined;
}
