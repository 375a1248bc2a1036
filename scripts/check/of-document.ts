import type { DocumentSubject } from '../types/index.ts';

/** What a document is read with. */
type Read = Pick<DocumentSubject, 'doc' | 'source'> & Partial<Pick<DocumentSubject, 'company' | 'repository'>>;

/**
 * Works out something of a document once for all rules that ask one after the other, as none changes it. Only the last
 * document is kept, so that memory does not grow with their number.
 */
export function ofDocument<S extends Read, T>(work: (subject: S) => T): (subject: S) => T {
	let last: { readonly subject: S; readonly result: T } | undefined;
	return (subject) => {
		if (last === undefined || !isSame(last.subject, subject)) last = { subject, result: work(subject) };
		return last.result;
	};
}

function isSame(one: Read, other: Read): boolean {
	return (
		one.doc === other.doc &&
		one.source === other.source &&
		one.company === other.company &&
		one.repository === other.repository
	);
}
