const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of a month, the last of February in any year, since the century of a number is not known. */
export function isDayOfYear(day: number, month: number): boolean {
	return day >= 1 && day <= (daysOf[month - 1] ?? 0);
}
