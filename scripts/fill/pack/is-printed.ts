import type { Filled, PackSettings } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';

/** Whether a pack prints a document: it is in force, no draft beside one, and of no kind that is withheld. */
export function isPrinted({ withheld }: PackSettings): (filled: Filled) => boolean {
	return (filled) => holds(filled) && !withheld.kinds.includes(filled.doc.kind);
}

/** Whether a document is in force and no draft of its next version. */
export function holds({ doc, source }: Filled): boolean {
	return isInForce(doc.meta.status.state) && !source.draft;
}
