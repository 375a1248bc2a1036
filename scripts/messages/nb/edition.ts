import type { EditionTexts } from '../edition-texts.ts';

export const edition: EditionTexts = {
	words: {
		search: 'Søk i håndboka',
		noHits: 'Ingen treff. Prøv et annet ord.',
		hits: [' treff', ' treff'],
		downloads: 'Last ned',
		formats: { md: 'Markdown', html: 'Nettside', docx: 'Word', pdf: 'PDF' },
		wholeHandbook: 'Hele håndboka',
		toTop: 'Til toppen',
		needsScript: 'Søket trenger JavaScript. Alt annet kan leses uten.',
	},
	contents: 'Innhold',
	contacts: 'Hvem du ringer',
	register: 'Oversikt over dokumenter',
	changes: 'Endringer',
	columns: {
		date: 'Dato',
		document: 'Dokument',
		version: 'Versjon',
		summary: 'Hva er endret',
		by: 'Av',
	},
	chapter: (number) => `Kapittel ${number}`,
	changed: (date) => `Sist endret ${date}`,
};
