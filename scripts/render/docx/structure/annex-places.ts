import type { Annex, Doc } from '../../../types/index.ts';
import { parted } from '../../parted.ts';
import type { State } from '../state.ts';

/**
 * Where annexes stand: on pages of their own, which are counted apart, or after the text on its pages. The latter on a
 * firm's template, as its feet may count the pages of the file, and where a redline has an annex in one version alone:
 * Word cannot track that pages begin to be counted anew.
 */
export function annexPlaces(
	{ body }: Doc,
	{ sheet }: State,
): {
	readonly apart: readonly Annex[];
	readonly after: readonly Annex[];
} {
	const { annexes } = parted(body);
	const together = sheet.firm || annexes.some(({ data }) => data?.change !== undefined);
	return together ? { apart: [], after: annexes } : { apart: annexes, after: [] };
}
