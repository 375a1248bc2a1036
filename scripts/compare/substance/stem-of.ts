import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import type { Language } from '../../types/index.ts';

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
	nb: norwegian,
	nn: norwegian,
	da: danish,
	en: english,
};

/** What the inflections of a word have in common: `verneombud` for `Verneombudets`, `led` for `lederens` and `leder` alike. */
export function stemOf(word: string, language: Language): string {
	const lower = word.toLowerCase();
	const shorter = stemmers[language](lower);
	// One pass takes one ending off: lederen, leder, led.
	return shorter.length < lower.length ? stemOf(shorter, language) : shorter;
}
