import type { Edition } from '../../../types/index.ts';

/** From here on a handbook is looked up rather than read in one go, and its parts open on pages of their own. */
const manyDocuments = 8;

/** Whether a handbook has so many documents. */
export function isLong({ chapters }: Edition): boolean {
	return chapters.flatMap(({ documents }) => documents).length >= manyDocuments;
}
