import type { ClosedDays, Words } from '../../types/index.ts';
import { whyClosed } from './why-closed.ts';

/** Why nothing is due on a day, in every language; undefined on a working day. */
export function closedWords(day: string, calendar: ClosedDays): Words | undefined {
	const nb = whyClosed(day, calendar, 'nb');
	if (nb === undefined) return undefined;
	const why = (language: keyof Words) => whyClosed(day, calendar, language) ?? nb;
	return { nb, nn: why('nn'), da: why('da'), en: why('en') };
}
