import type { SummaryTexts } from '../summary-texts.ts';

export const summary: SummaryTexts = {
	title: 'Kontroll av dokumentene',
	changed: 'Nye og endrede dokumenter',
	all: 'Alle dokumenter',
	columns: ['Dokument', 'Status', 'Versjon', 'Neste revisjon', 'Mangler'],
	nothing: 'Ingenting',
	isNew: 'nytt',
	unchanged: 'Ingen dokumenter er nye eller endret.',
	elsewhere: 'Andre filer',
};
