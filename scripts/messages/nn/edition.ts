import type { EditionTexts } from '../edition-texts.ts';

export const edition: EditionTexts = {
	words: {
		search: 'Søk i handboka',
		noHits: 'Ingen treff. Prøv eit anna ord.',
		hits: [' treff', ' treff'],
		downloads: 'Last ned',
		formats: { md: 'Markdown', html: 'Nettside', docx: 'Word', pdf: 'PDF' },
		wholeHandbook: 'Heile handboka',
		toTop: 'Til toppen',
		needsScript: 'Søket treng JavaScript. Alt anna kan lesast utan.',
	},
	contents: 'Innhald',
	contacts: 'Kven du ringjer',
	register: 'Oversyn over dokument',
	changes: 'Endringar',
	columns: {
		date: 'Dato',
		document: 'Dokument',
		version: 'Versjon',
		summary: 'Kva er endra',
		by: 'Av',
	},
	chapter: (number) => `Kapittel ${number}`,
	changed: (date) => `Sist endra ${date}`,
};
