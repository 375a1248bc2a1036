import type { ClosedDays } from '../../types/index.ts';
import { later } from './later.ts';
import { whyClosed } from './why-closed.ts';

/** The last working day on or before a day: when best to send what is due on it. */
export function workingDayBefore(day: string, closedDays: ClosedDays): string {
	let working = day;
	// In which language a closed day is named makes no difference here.
	while (whyClosed(working, closedDays, 'en') !== undefined) working = later(working, { days: -1 });
	return working;
}
