import { provisionText } from '../../messages/provision-text.ts';
import type { DataGroup, Derivation, DeriveSubject, WrittenDocument } from '../../types/index.ts';
import { changesOf } from '../structure/changes-of.ts';
import { provisionsOf } from '../structure/provisions-of.ts';

/**
 * What a decision changes in the text that it amends, as running text names the parts: the changes that it states, or,
 * until it does, those between the version in force and the draft beside it. A § of one part is named without its part;
 * `comma`: one stands behind the name, as behind `§ 7, stk. 4`.
 */
export const amendment: Derivation = (subject) => {
	const { data, language, documents } = subject;
	const amended = documents.find((other) => other.data.id === data.amends);
	const parts = amended === undefined ? [] : partsOf(amended, subject);
	const changes = changesOf(subject, documents).map(({ anchor, from, to }): DataGroup => {
		const whole = anchor.replace(/-stk1$/, '');
		const alone = whole !== anchor && parts.filter((part) => part.startsWith(`${whole}-`)).length === 1;
		return { provision: provisionText(alone ? whole : anchor, language), comma: !alone, from, to };
	});
	return { title: typeof amended?.data.title === 'string' ? amended.data.title : null, changes };
};

/** Anchors of the parts of the fixed text. */
function partsOf({ source, language }: WrittenDocument, { repository }: DeriveSubject): readonly string[] {
	return [...provisionsOf(source.kind.template, repository.words[language].structure).keys()];
}
