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

/** A given name and a surname, an initial or a particle between them, wherever they stand. */
const anyName = String.raw`${oneName}(?:[ \u00A0](?:\p{Lu}\.|af|av|de|von|van))?(?:[ \u00A0]${oneName})+`;

/** Without it a text has no full name, whatever is taken out of it at the ends of words. */
const mayBeName = new RegExp(anyName, 'u');

const fullName = new RegExp(String.raw`(?<![\p{L}\p{N}]['’-]?)${anyName}`, 'u');

/**
 * Finds what a text tells of the health of somebody: a word for it in one sentence with a full name or an identity number.
 * @param words illnesses and states of health
 * @param others names that are no person's: of firms, services and places
 */
export function healthOfPersons(
	words: readonly string[],
	others: readonly string[],
): (text: string) => readonly HealthOfPerson[] {
	const health = wholeWord(words, 'any');
	const notPersons = others.map((name) => ({ name, first: folded(name.split(' ')[0] ?? '') }));
	return (text) => {
		let last: Sentence | undefined;
		let beside: HealthOfPerson['beside'] | undefined;
		return [...text.matchAll(health)].flatMap(({ 0: word, index: at }) => {
			const sentence = sentenceRound(text, at);
			if (sentence.at !== last?.at) beside = besideIn(sentence.text, notPersons);
			last = sentence;
			return beside === undefined ? [] : [{ word, at, beside }];
		});
	};
}

interface NotPerson {
	readonly name: string;
	/** Its first word, folded. */
	readonly first: string;
}

function besideIn(sentence: string, notPersons: readonly NotPerson[]): HealthOfPerson['beside'] | undefined {
	if (identityNumbers(sentence).length > 0) return 'number';
	const plain = sentence.normalize('NFC').replaceAll('\u00AD', '');
	if (!mayBeName.test(plain)) return undefined;
	// A pattern of the names of hundreds of firms takes longer to make than the sentence to read.
	const own = folded(plain);
	const here = notPersons.filter(({ first }) => own.includes(first)).map(({ name }) => name);
	return plain.replace(wholeWord(here, 'any'), ' ').search(fullName) === -1 ? undefined : 'name';
}

/** Equal for texts that patterns which know no capitals take for equal. */
function folded(text: string): string {
	return text.toLowerCase().toUpperCase().toLowerCase();
}
