import { provisionText } from '../../messages/provision-text.ts';
import type { DataGroup, Derivation, DeriveSubject, WrittenDocument } from '../../types/index.ts';
import { changesOf } from '../structure/changes-of.ts';

/**
 * What a decision changes in the text that it amends, as running text names the parts: the changes that it states, or,
 * until it does, those between the version in force and the draft beside it.
 */
export const amendment: Derivation = (subject) => {
	const { data, language } = subject;
	const changes = changesOf(subject, subject.documents).map(
		({ anchor, from, to }): DataGroup => ({ provision: provisionText(anchor, language), from, to }),
	);
	return { title: titleOf(subject, data.amends), changes };
};

function titleOf({ documents }: DeriveSubject, id: unknown): string | null {
	const amended = documents.find((other: WrittenDocument) => other.data.id === id);
	return typeof amended?.data.title === 'string' ? amended.data.title : null;
}
