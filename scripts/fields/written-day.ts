import type { Notation } from '../types/index.ts';

/** A day as `YYYY-MM-DD` where the notation lets it stand as spreadsheets save it (`1.3.2026`); else as it was written. */
export function writtenDay(text: string, { dayFirst }: Notation): string {
	const [, day = '', , month = '', year = ''] = (dayFirst && /^(\d{1,2})([.-])(\d{1,2})\2(\d{4})$/.exec(text)) || [];
	return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
