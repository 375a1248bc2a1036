import { type Sentence, sentenceRound } from '../prose/sentence-round.ts';
import { wholeWord } from '../prose/whole-word.ts';
import { identityNumbers } from './identity-numbers.ts';

/** A word for a state of health in a sentence that says whose it is. */
export interface HealthOfPerson {
	readonly word: string;
	readonly at: number;
	/** By what the person is known there. */
	readonly beside: 'name' | 'number';
}

/** Aina, Anne-Lise, D’Eksempel. */
const oneName = String.raw`\p{Lu}(?:['’]\p{Lu})?\p{Ll}(?:['’-]?\p{L})*`;

const names = String.raw`${oneName}(?:[ \u00A0](?:\p{Lu}\.|af|av|de|von|van))?(?:[ \u00A0]${oneName})+`;

/** A given name and a surname, an initial or a particle between them. */
const fullName = new RegExp(String.raw`(?<![\p{L}\p{N}]['’-]?)${names}`, 'u');

/** Nothing is a full name once names of others are taken out that does not look like one before. */
const anyName = new RegExp(names, 'u');

/**
 * Finds what a text tells of the health of somebody: a word for it in one sentence with a full name or an identity number.
 * @param words illnesses and states of health
 * @param others what finds names in a sentence that are no person's: of firms, services and places
 */
export function healthOfPersons(
	words: readonly string[],
	others: (sentence: string) => RegExp,
): (text: string) => readonly HealthOfPerson[] {
	const health = wholeWord(words, 'any');
	return (text) => {
		let last: Sentence | undefined;
		let beside: HealthOfPerson['beside'] | undefined;
		return [...text.matchAll(health)].flatMap(({ 0: word, index: at }) => {
			const sentence = sentenceRound(text, at);
			if (sentence.at !== last?.at) beside = besideIn(sentence.text, others);
			last = sentence;
			return beside === undefined ? [] : [{ word, at, beside }];
		});
	};
}

function besideIn(sentence: string, others: (sentence: string) => RegExp): HealthOfPerson['beside'] | undefined {
	if (identityNumbers(sentence).length > 0) return 'number';
	const plain = sentence.normalize('NFC').replaceAll('\u00AD', '');
	if (!anyName.test(plain)) return undefined;
	return plain.replace(others(plain), ' ').search(fullName) === -1 ? undefined : 'name';
}
