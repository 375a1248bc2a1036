import { yearTexts } from '../../messages/year-wheel.ts';
import type { Deadline, Language, Notice } from '../../types/index.ts';
import { dayWords } from './day-words.ts';

/**
 * Where a deadline stands, in words, with what nobody may take for today's law or for a real company.
 * @param told what stands above all of them already
 */
export function statusWords(
	{ status, doneOn, due, historic, example }: Deadline,
	language: Language,
	told: readonly Notice[] = [],
): string {
	const texts = yearTexts[language];
	const word = texts.status[status];
	const isOfYear = doneOn?.slice(0, 4) === due?.slice(0, 4);
	const day = doneOn && (isOfYear ? dayWords(doneOn, language) : doneOn);
	const isTold = (type: Notice['type']) => told.some((notice) => notice.type === type);
	const marks = [
		historic && !isTold('historic') && texts.historic,
		example && !isTold('example') && texts.example,
	].filter((mark) => mark !== false);
	return [day === undefined ? word : texts.doneOn(word, day), ...marks].join(', ');
}
