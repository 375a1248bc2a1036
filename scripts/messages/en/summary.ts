import type { SummaryTexts } from '../summary-texts.ts';

export const summary: SummaryTexts = {
	title: 'Check of the documents',
	changed: 'New and changed documents',
	all: 'All documents',
	columns: ['Document', 'Status', 'Version', 'Next review', 'Missing'],
	nothing: 'Nothing',
	isNew: 'new',
	unchanged: 'No documents are new or changed.',
	elsewhere: 'Other files',
};
