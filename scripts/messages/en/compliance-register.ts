import type { ComplianceTexts } from '../compliance-texts.ts';

export const complianceRegister: ComplianceTexts = {
	title: 'Compliance register',
	whole: 'All norms',
	shows: 'The register shows what is documented, and what checks it. It does not show that the rules are followed.',
	how: 'What is missing stands first. The norms then follow by source. “Check” is the code of the message that comes when something does not hold.',
	date: 'Date',
	count: 'Norms',
	status: {
		gap: 'missing',
		covered: 'documented',
		partial: 'partly',
		manual: 'manual',
		'source-incomplete': 'source incomplete',
		'out-of-scope': 'out of scope',
	},
	gaps: 'Not documented, or only partly',
	noGaps: 'Nothing is missing.',
	columns: { norm: 'Norm', where: 'Where it stands, or why not', check: 'Check', status: 'Status' },
	facts: 'Facts about the company',
	everyDocument: 'All documents',
	more: (count) => `and ${count} more`,
	none: '–',
	missing: (kinds) =>
		kinds.length === 0
			? 'There is no document yet.'
			: `There is no document yet. Make one of the kind ${kinds.join(', ')}.`,
	unchecked: 'No check has been found in the templates.',
	draft: 'The document is not in force yet.',
};
