import type { PortfolioTexts } from '../portfolio-texts.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, count } from './phrases.ts';

export const portfolio: PortfolioTexts = {
	title: 'Portfolio',
	only: (provider) =>
		`For ${provider} only. The page shows facts of all companies, and must not be sent to any of them.`,
	asOf: (day) => `Deadlines as of ${day}.`,
	noToday: 'Today is not given, so deadlines are not shown. Give it with “--as-of”.',
	unforeseen: (kinds) =>
		`Deadlines that are worked out of what a document says are not shown here: ${andList(kinds)}. They are in the year wheel.`,
	asTable: 'The same table for a spreadsheet:',
	needsScript: (companies) =>
		`The page needs JavaScript to show ${count(companies, 'company', 'companies')}. Without it they are in the table for a spreadsheet.`,
	withoutScript: 'Without JavaScript the table can be neither sorted nor filtered.',
	words: {
		columns: {
			name: 'Company',
			state: 'Status',
			inForce: 'In force',
			drafts: 'Drafts',
			missing: 'Missing',
			lacking: 'Missing facts',
			late: 'Overdue',
			next: 'Next deadline',
			gaps: 'Norms without a document',
			built: 'Built version',
		},
		states: {
			errors: 'Errors',
			lacking: 'Facts missing',
			unbuilt: 'Not built',
			outdated: 'Out of date',
			ready: 'Ready',
		},
		totals: {
			errors: ['has errors', 'have errors'],
			lacking: ['lacks facts', 'lack facts'],
			unbuilt: ['is not built', 'are not built'],
			outdated: ['is out of date', 'are out of date'],
			ready: ['is ready', 'are ready'],
			late: ['has something overdue', 'have something overdue'],
			gaps: ['has norms without a document', 'have norms without a document'],
		},
		totalsName: 'Select by count',
		search: 'Search by name, id, number or place',
		state: 'Status',
		language: 'Language',
		type: 'Type',
		all: 'All',
		sortBy: 'Sort by',
		reset: 'Show all',
		table: 'The companies',
		of: 'of',
		companies: ['company', 'companies'],
		none: 'No company fits.',
		previous: 'Previous',
		next: 'Next',
		pages: 'Pages',
		details: 'Details',
		errors: 'Errors',
		faulty: 'Documents that cannot be read',
		lacking: 'Missing facts',
		late: 'Overdue',
		gaps: 'Norms without a document',
		nothing: 'Nothing to report.',
		languages: languageNames,
	},
	counted: (companies, states) =>
		`${count(companies, 'company', 'companies')}: ${amount(states.errors)} with errors, ${amount(states.lacking)} lack facts, ${amount(states.unbuilt)} not built, ${amount(states.outdated)} out of date, ${amount(states.ready)} ready`,
};
