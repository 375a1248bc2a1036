import { yearTexts } from '../../messages/year-wheel.ts';
import type { Deadline, Language } from '../../types/index.ts';

/** What is due, in words: `Årsrapport for 2026`, `Neste revisjon: 1-004 Bruk av BHT`. */
export function titleOf({ label, concerns, quarter, count, subject }: Deadline, language: Language): string {
	const texts = yearTexts[language];
	const year = concerns === undefined ? '' : ` ${texts.concerns(concerns)}`;
	const beside = [quarter && texts.quarter(quarter), count && texts.count(count.done, count.least)].filter(Boolean);
	return [
		label[language],
		year,
		beside.length === 0 ? '' : `, ${beside.join(', ')}`,
		subject === undefined ? '' : `: ${subject}`,
	].join('');
}
