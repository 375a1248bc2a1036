import { yearTexts } from '../../messages/year-wheel.ts';
import type { YearWheel } from '../../types/index.ts';
import { dayWords } from './day-words.ts';

/** What a reader must know of the days and of the status, in sentences. */
export function notesOf({ asOf, language }: YearWheel): readonly string[] {
	const texts = yearTexts[language];
	return [
		texts.how,
		asOf === undefined ? texts.noToday : texts.asOf(`${dayWords(asOf, language)} ${asOf.slice(0, 4)}`),
	];
}
