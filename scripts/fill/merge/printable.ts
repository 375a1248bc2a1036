import { clean } from '../../fields/clean.ts';
import type { Datum, MergeMessages } from '../../types/index.ts';
import { nameOf } from './name-of.ts';
import type { Reference } from './program.ts';
import type { Refuse } from './refuse.ts';

/** A value as text; empty when it has no text of its own, which was reported. */
export function printable(value: Exclude<Datum, null>, { steps, written, start }: Reference, refuse: Refuse): string {
	if (typeof value === 'string') return clean(value);
	if (Number.isSafeInteger(value)) return String(value);
	const name = steps === undefined ? written : nameOf(steps);
	refuse('value-not-printable', start, { name, shape: shapeOf(value) });
	return '';
}

function shapeOf(value: Exclude<Datum, null>): MergeMessages['value-not-printable']['shape'] {
	if (typeof value === 'boolean') return 'yes-no';
	if (typeof value === 'number') return 'number';
	return Array.isArray(value) ? 'list' : 'group';
}
