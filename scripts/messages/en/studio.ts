import type { StudioTexts } from '../studio-texts.ts';
import { sumLine } from '../sum-line.ts';
import { count } from './phrases.ts';
import { studioDocument } from './studio-document.ts';
import { studioWork } from './studio-work.ts';

export const studio: StudioTexts = {
	name: 'Regelrett',
	needsScript: 'This page works only when the browser may run JavaScript from this computer.',
	skip: 'Skip to the content',
	menu: { label: 'Menu', documents: 'Documents', facts: 'Facts about the organisation' },
	company: 'Organisation',
	gone: 'The program does not answer. What you have written is still here. Copy what you have not saved, start the program again, and open the address that it shows.',
	ended: 'This page belongs to an earlier start of the program. Open the address that the program showed last.',
	again: 'Try again',
	failed: (detail) => `That did not work: ${detail}`,
	loading: 'Loading …',
	check: {
		running: 'Checking everything …',
		done: 'Everything is checked.',
		failed: (reason) => `The check stopped: ${reason}`,
	},
	list: {
		title: 'Documents',
		reading: 'Reading the documents …',
		sum: ({ documents, ready, lacking = 0, due, late }) =>
			sumLine(count(documents, 'document', 'documents'), [
				ready !== undefined && `${ready} ready`,
				lacking > 0 && `${lacking} ${lacking === 1 ? 'lacks' : 'lack'} something`,
				due > 0 && `${due} to be reviewed within 30 days`,
				late > 0 && `${late} overdue for review`,
			]),
		search: 'Search number, title and status',
		show: 'Show',
		order: 'Order',
		ways: { ascending: 'ascending', descending: 'descending' },
		filters: {
			all: 'All',
			lacking: 'Lacking something',
			due: 'Review soon',
			late: 'Overdue',
			drafts: 'Drafts',
			own: 'Our own',
			shared: 'From the library',
		},
		columns: {
			id: 'No.',
			title: 'Title',
			status: 'Status',
			version: 'Version',
			date: 'Date',
			nextReview: 'Next review',
			lacks: 'Lacks',
		},
		untitled: 'Untitled',
		shared: 'From the library',
		draft: 'Draft beside the version in force',
		nothing: 'Nothing',
		checking: 'Being checked …',
		unchecked: 'Not checked',
		none: 'No documents match the search.',
		counted: (shown, all) => (shown === all ? `Showing all ${all}.` : `Showing ${shown} of ${all}.`),
		findings: (errors, warnings) =>
			[errors > 0 && count(errors, 'error', 'errors'), warnings > 0 && count(warnings, 'warning', 'warnings')]
				.filter(Boolean)
				.join(', '),
		late: 'overdue',
		due: 'soon',
		elsewhere: 'Other things to put right',
	},
	document: studioDocument,
	work: studioWork,
};
