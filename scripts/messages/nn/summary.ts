import type { SummaryTexts } from '../summary-texts.ts';

export const summary: SummaryTexts = {
	title: 'Kontroll av dokumenta',
	changed: 'Nye og endra dokument',
	all: 'Alle dokument',
	columns: ['Dokument', 'Status', 'Versjon', 'Neste revisjon', 'Manglar'],
	nothing: 'Ingenting',
	isNew: 'nytt',
	unchanged: 'Ingen dokument er nye eller endra.',
	elsewhere: 'Andre filer',
};
