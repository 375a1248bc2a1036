import type { RedlineTexts } from '../redline-texts.ts';

/** Words of a document that shows two versions. */
export const redline: RedlineTexts = {
	legend: (from, to) =>
		`Changes from version ${from} to version ${to}. Text that was taken out is struck through. Text that was put in is underlined. A bar in the margin shows where something changed. Both versions are filled in with the organisation’s facts of today, so that only what the author changed is marked.`,
	inserted: 'inserted',
	deleted: 'deleted',
	end: 'end of change',
	unchanged: 'The text is the same in both versions.',
	next: 'Next change',
	toTop: 'To the top',
	count: (number, of) => `Change ${number} of ${of}`,
	toFirst: (changes) => (changes === 1 ? 'Go to the change' : `Go to the first of ${changes} changes`),
};
