import type { EditionTexts } from '../edition-texts.ts';

export const edition: EditionTexts = {
	words: {
		search: 'Søg i håndbogen',
		noHits: 'Ingen resultater. Prøv et andet ord.',
		hits: [' resultat', ' resultater'],
		downloads: 'Hent',
		formats: { md: 'Markdown', html: 'Webside', docx: 'Word', pdf: 'PDF' },
		wholeHandbook: 'Hele håndbogen',
		toTop: 'Til toppen',
		needsScript: 'Søgningen kræver JavaScript. Alt andet kan læses uden.',
	},
	contents: 'Indhold',
	contacts: 'Hvem du ringer til',
	register: 'Oversigt over dokumenter',
	changes: 'Ændringer',
	columns: {
		date: 'Dato',
		document: 'Dokument',
		version: 'Version',
		summary: 'Hvad er ændret',
		by: 'Af',
	},
	chapter: (number) => `Kapitel ${number}`,
	changed: (date) => `Senest ændret ${date}`,
};
