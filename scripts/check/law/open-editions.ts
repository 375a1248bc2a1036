import { referencesOf } from '../../fill/references/references-of.ts';
import type { Citation, DocumentSubject, Law } from '../../types/index.ts';

/**
 * The editions of one law that a § in the text can be of, where neither the text nor the document's references choose one;
 * none where it is clear. In a document in force only law in force is meant, in one on historic law only what there was by then.
 */
export function openEditions(citation: Citation, subject: DocumentSubject): readonly Law[] {
	if (citation.laws.length > 0) return [];
	const referred = new Set(referencesOf(subject.data).map(({ law }) => law));
	const candidates = candidatesOf(citation, subject);
	const [first, ...others] = candidates;
	const sameLaw = first?.editionOf !== undefined && others.every(({ editionOf }) => editionOf === first.editionOf);
	return others.length > 0 && sameLaw && !candidates.some(({ id }) => referred.has(id)) ? candidates : [];
}

/** Those that the text or the references name; else those with that § and, where it is said, of that form. */
function candidatesOf({ name, form, among, section }: Citation, { doc, repository }: DocumentSubject): readonly Law[] {
	const { state, asOf } = doc.meta.legalBasis;
	const having = [...repository.laws.values()].filter(
		(law) =>
			(form === undefined || law.form === form) && law.statements.some((statement) => statement.section === section),
	);
	const meant = among.length > 0 ? among : name === undefined || form !== undefined ? having : [];
	return meant.filter(({ status, inForce }) =>
		state === 'in-force' ? status === 'in-force' : (inForce ?? '') <= (asOf ?? inForce ?? ''),
	);
}
