import { yearTexts } from '../../messages/year-wheel.ts';
import type { Deadline, Language } from '../../types/index.ts';
import { dayWords } from './day-words.ts';

/** Where a deadline stands, in words, with what nobody may take for today's law or for a real company. */
export function statusWords({ status, doneOn, due, historic, example }: Deadline, language: Language): string {
	const texts = yearTexts[language];
	const word = texts.status[status];
	const isOfYear = doneOn?.slice(0, 4) === due?.slice(0, 4);
	const day = doneOn && (isOfYear ? dayWords(doneOn, language) : doneOn);
	const marks = [historic && texts.historic, example && texts.example].filter((mark) => mark !== false);
	return [day === undefined ? word : texts.doneOn(word, day), ...marks].join(', ');
}
