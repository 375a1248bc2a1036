const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text of the form `YYYY-MM-DD` names a day of the Gregorian calendar. */
export function isCalendarDay(text: string): boolean {
	const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const length = month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
	return day >= 1 && day <= length;
}
