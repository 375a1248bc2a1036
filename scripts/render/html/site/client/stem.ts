import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { fold } from './fold.ts';

/** A word without its endings, folded, so that its forms are one. */
export type Stem = (word: string) => string;

const stemmers: Readonly<Record<string, Stem>> = { nb: norwegian, nn: norwegian, da: danish, en: english };

/** The stemmer of a handbook's language. */
export function stemOf(language: string): Stem {
	const stemmer = stemmers[language] ?? ((word) => word);
	return (word) => fold(stemmer(word.normalize('NFC').toLowerCase()));
}
