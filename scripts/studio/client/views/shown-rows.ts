import type { StudioFilter, StudioRow } from '../../../types/studio.ts';

/** How many days ahead a review counts as soon. */
const soon = 30;

/** Whether a document is late for its review, or has it soon. @param day today, YYYY-MM-DD */
export function deadlineOf({ nextReview, state }: StudioRow, day: string): 'late' | 'due' | undefined {
	if (nextReview === undefined || state === 'retired') return undefined;
	const days = daysOf(nextReview) - daysOf(day);
	return days < 0 ? 'late' : days <= soon ? 'due' : undefined;
}

/** Whether the list shows a document. @param search words that all have to stand in its number, title, kind or status */
export function isShown(row: StudioRow, filter: StudioFilter, search: string, day: string): boolean {
	const text = [row.id, row.title, row.kindLabel, row.status].join(' ').toLowerCase();
	const words = search.toLowerCase().split(/\s+/u);
	return words.every((word) => text.includes(word)) && fits(row, filter, day);
}

/** How many documents a choice shows by itself. */
export function countOf(rows: readonly StudioRow[], filter: StudioFilter, day: string): number {
	return rows.filter((row) => fits(row, filter, day)).length;
}

function fits(row: StudioRow, filter: StudioFilter, day: string): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'lacking':
			return row.errors + row.warnings > 0;
		case 'due':
		case 'late':
			return deadlineOf(row, day) === filter;
		case 'drafts':
			return row.draft || row.state === 'draft';
		case 'own':
			return !row.shared;
		case 'shared':
			return row.shared;
	}
}

/** The number of a day: days of the Gregorian calendar from a fixed one. */
export function daysOf(day: string): number {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
	return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 153 + 2) / 5) + date;
}
