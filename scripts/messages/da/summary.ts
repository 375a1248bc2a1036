import type { SummaryTexts } from '../summary-texts.ts';

export const summary: SummaryTexts = {
	title: 'Kontrol af dokumenterne',
	changed: 'Nye og ændrede dokumenter',
	all: 'Alle dokumenter',
	columns: ['Dokument', 'Status', 'Version', 'Næste revision', 'Mangler'],
	nothing: 'Intet',
	isNew: 'nyt',
	unchanged: 'Ingen dokumenter er nye eller ændrede.',
	elsewhere: 'Andre filer',
};
