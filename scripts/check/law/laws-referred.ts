import type { DocumentSubject, Law, Place } from '../../types/index.ts';
import { writtenReferences } from './written-references.ts';

/** A law that a document rests on, with the place that says so. */
export interface ReferredLaw {
	readonly law: Law;
	readonly place: Place;
}

/**
 * The laws that a document refers to: each of its references, and what the text of its kind cites beside them, at the line
 * that names the kind. Those that the register does not know are left to the rules on references.
 */
export function lawsReferred({ source, repository: { laws } }: DocumentSubject): readonly ReferredLaw[] {
	const own = writtenReferences(source).flatMap(({ law: written }): readonly ReferredLaw[] => {
		const law = laws.get(written?.text ?? '');
		return law === undefined || written === undefined ? [] : [{ law, place: written.place }];
	});
	const kind = source.values.entries.get('kind')?.value;
	const place = kind?.place ?? { file: source.file, line: 1, column: 1 };
	const ofKind = [...new Set(source.kind.references.map(({ law }) => law))]
		.filter((id) => !own.some(({ law }) => law.id === id))
		.flatMap((id) => laws.get(id) ?? []);
	return [...own, ...ofKind.map((law) => ({ law, place }))];
}
