import { ended } from '../ended.ts';
import type { PackTexts } from '../pack-texts.ts';
import { count } from './phrases.ts';

export const inspectionPack: PackTexts = {
	line: (asOf, newest) => (asOf === undefined ? `Last changed ${newest}` : `As of ${asOf}`),
	index: 'Contents',
	summary: ({ documents, gaps, absent }) =>
		[
			count(documents, 'document in force', 'documents in force'),
			count(gaps, 'entry under gaps and deadlines', 'entries under gaps and deadlines'),
			...(absent === 0 ? [] : [count(absent, 'document only named', 'documents only named')]),
		].join(' · '),
	columns: {
		id: 'No.',
		title: 'Title',
		version: 'Version',
		date: 'Date',
		status: 'Status',
		page: 'Page',
		why: 'Why',
		about: 'About',
		gap: 'What',
		norms: 'Norms',
		file: 'File',
		files: 'Files',
	},
	empty: 'No documents in force.',
	overdue: (day) => `review overdue ${day}`,
	history: 'Revision history',
	unlisted: 'Not described in the document',
	gaps: {
		title: 'Gaps and deadlines',
		intro:
			'What the check found when the pack was made: what is missing, deadlines that have passed, norms without a document, and last what the company has waived.',
		noDay: 'Deadlines were not checked, because the pack was made without a day to count from.',
		none: 'The check found no gaps.',
		facts: 'Facts of the company',
		undocumented: (text) => `No document for the norm: ${text}`,
		waived: ({ what, reason, by }) =>
			`Waived: ${what} Reason: ${ended(reason)}${by === '' ? '' : ` Waived by ${ended(by)}`}`,
	},
	absent: { title: 'Not in the pack', notInForce: 'Not in force' },
	checksums: {
		title: 'Checksums',
		intro: 'SHA-256 of each enclosed file. They also stand in SHA256SUMS, which “sha256sum -c SHA256SUMS” verifies.',
	},
	folder: {
		whole: 'The whole pack as one PDF document',
		compliance: 'What is documented, norm by norm',
		registers:
			'The registers themselves (spreadsheets with names of individuals) are not enclosed; what is to be shown stands in the documents made from them.',
	},
};
