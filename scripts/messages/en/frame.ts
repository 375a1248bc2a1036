import type { FrameTexts } from '../frame-texts.ts';

export const frame: FrameTexts = {
	words: {
		control: 'Document details',
		page: ['Page ', ' of ', ''],
		footnotes: 'Footnotes',
		backToText: 'Back to text',
		skipToText: 'Skip to content',
		uncontrolledCopy: 'Printed copies are uncontrolled',
		ticked: 'Done',
		open: 'Not done',
	},
	orgNumber: (number, country) => `${country === 'DK' ? 'CVR' : 'Org. no.'} ${number}`,
	logo: (company) => `Logo of ${company}`,
	version: 'version',
	current: {
		said: 'Printed copies are uncontrolled – current version:',
		alternative: 'QR code to the current version',
	},
	lawVerifiedOn: 'Law checked as of',
	publication: {
		labels: {
			publisher: 'Published by',
			responsible: 'Responsible for its use',
			published: 'Publisher, responsible for its use',
			madeFrom: 'Text',
		},
		publisher: (publisher, version) => `${publisher}, version ${version}`,
		madeFrom: (publisher, version) => `the company’s own, based on version ${version} by ${publisher}`,
	},
	addedBy: (company) => `Added by ${company}:`,
	changes: 'Changes',
	heard: ({ asked, from, until, comments }) =>
		`${asked} ${until === undefined ? from : `${from} to ${until}`}, ${comments === 0 ? 'no comments' : `${comments} ${comments === 1 ? 'comment' : 'comments'}`}`,
	proposed: { changed: 'Changed:', added: 'New:', removed: 'Removed:', details: 'Document details changed.' },
	distribution: {
		title: 'Distribution',
		recipient: 'Recipient',
		attention: 'Attn',
		copies: 'Copies',
		usual: 'as usual',
		total: 'Total',
		counted: (copies) => `${copies} ${copies === 1 ? 'copy' : 'copies'}`,
	},
	example: 'EXAMPLE – fictitious facts',
	unofficial: (status) => `Not in force – status: ${status}`,
	editing: {
		watermark: 'COPY',
		notice:
			'Copy for editing – not in force. Blue fields are facts: a new value becomes a proposal. Grey fields are worked out and cannot be changed here.',
	},
	historic: (asOf) =>
		`Historical legal basis${asOf === undefined ? '' : ` (${asOf.slice(0, 4)})`} – must not be used today`,
};
