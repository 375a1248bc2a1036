import type { StudioTexts } from '../studio-texts.ts';
import { sumLine } from '../sum-line.ts';
import { count } from './phrases.ts';
import { studioDocument } from './studio-document.ts';
import { studioWork } from './studio-work.ts';

export const studio: StudioTexts = {
	name: 'Regelrett',
	needsScript: 'Siden virker kun, når browseren må køre JavaScript fra denne computer.',
	skip: 'Gå til indholdet',
	menu: { label: 'Menu', documents: 'Dokumenter', facts: 'Oplysninger om virksomheden' },
	company: 'Virksomhed',
	gone: 'Programmet svarer ikke. Det, du har skrevet, står her stadig. Kopiér det, du ikke har gemt, start programmet igen, og åbn den adresse, det viser.',
	ended: 'Denne side hører til en tidligere start af programmet. Åbn den adresse, som programmet viste sidst.',
	again: 'Prøv igen',
	failed: (detail) => `Det gik ikke: ${detail}`,
	loading: 'Henter …',
	check: {
		running: 'Kontrollerer alt …',
		done: 'Alt er kontrolleret.',
		failed: (reason) => `Kontrollen standsede: ${reason}`,
	},
	list: {
		title: 'Dokumenter',
		reading: 'Læser dokumenterne …',
		sum: ({ documents, ready, lacking = 0, due, late }) =>
			sumLine(count(documents, 'dokument', 'dokumenter'), [
				ready !== undefined && `${ready} ${ready === 1 ? 'klart' : 'klare'}`,
				lacking > 0 && `${lacking} mangler noget`,
				due > 0 && `${due} skal gennemgås inden for 30 dage`,
				late > 0 && `${late} skulle have været gennemgået`,
			]),
		search: 'Søg i nummer, titel og status',
		show: 'Vis',
		order: 'Rækkefølge',
		ways: { ascending: 'stigende', descending: 'faldende' },
		filters: {
			all: 'Alle',
			lacking: 'Mangler noget',
			due: 'Skal snart gennemgås',
			late: 'Over fristen',
			drafts: 'Udkast',
			own: 'Vores egne',
			shared: 'Fra biblioteket',
		},
		columns: {
			id: 'Nr.',
			title: 'Titel',
			status: 'Status',
			version: 'Version',
			date: 'Dato',
			nextReview: 'Næste gennemgang',
			lacks: 'Mangler',
		},
		untitled: 'Uden titel',
		shared: 'Fra biblioteket',
		draft: 'Udkast ved siden af den gældende version',
		nothing: 'Ingenting',
		checking: 'Kontrolleres …',
		unchecked: 'Ikke kontrolleret',
		none: 'Ingen dokumenter passer til søgningen.',
		counted: (shown, all) => (shown === all ? `Viser alle ${all}.` : `Viser ${shown} af ${all}.`),
		findings: (errors, warnings) =>
			[errors > 0 && count(errors, 'fejl', 'fejl'), warnings > 0 && count(warnings, 'advarsel', 'advarsler')]
				.filter(Boolean)
				.join(', '),
		late: 'over fristen',
		due: 'snart',
		elsewhere: 'Andet, der skal ordnes',
	},
	document: studioDocument,
	work: studioWork,
};
