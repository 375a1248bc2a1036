import type { EditionTexts } from '../edition-texts.ts';

export const edition: EditionTexts = {
	words: {
		search: 'Search the handbook',
		noHits: 'No hits. Try another word.',
		hits: [' hit', ' hits'],
		downloads: 'Download',
		formats: { md: 'Markdown', html: 'Web page', docx: 'Word', pdf: 'PDF' },
		wholeHandbook: 'The whole handbook',
		toTop: 'To the top',
		needsScript: 'The search needs JavaScript. Everything else can be read without.',
	},
	contents: 'Contents',
	contacts: 'Who to call',
	register: 'Register of documents',
	changes: 'Changes',
	columns: {
		date: 'Date',
		document: 'Document',
		version: 'Version',
		summary: 'What changed',
		by: 'By',
	},
	chapter: (number) => `Chapter ${number}`,
	changed: (date) => `Last changed ${date}`,
};
