import type { StudioTexts } from '../studio-texts.ts';
import { sumLine } from '../sum-line.ts';
import { count } from './phrases.ts';
import { studioDocument } from './studio-document.ts';
import { studioWork } from './studio-work.ts';

export const studio: StudioTexts = {
	name: 'Regelrett',
	needsScript: 'Siden virker bare når nettleseren får kjøre JavaScript fra denne maskinen.',
	skip: 'Hopp til innholdet',
	menu: { label: 'Meny', documents: 'Dokumenter', facts: 'Opplysninger om virksomheten' },
	company: 'Virksomhet',
	gone: 'Programmet svarer ikke. Det du har skrevet, står her fortsatt. Kopier det du ikke har lagret, start programmet igjen, og åpne adressen det viser.',
	ended: 'Denne siden hører til en tidligere start av programmet. Åpne adressen som programmet viste sist.',
	again: 'Prøv igjen',
	failed: (detail) => `Det gikk ikke: ${detail}`,
	loading: 'Henter …',
	check: {
		running: 'Kontrollerer alt …',
		done: 'Alt er kontrollert.',
		failed: (reason) => `Kontrollen stanset: ${reason}`,
	},
	list: {
		title: 'Dokumenter',
		reading: 'Leser dokumentene …',
		sum: ({ documents, ready, lacking = 0, due, late }) =>
			sumLine(count(documents, 'dokument', 'dokumenter'), [
				ready !== undefined && `${ready} ${ready === 1 ? 'klart' : 'klare'}`,
				lacking > 0 && `${lacking} mangler noe`,
				due > 0 && `${due} skal gjennomgås innen 30 dager`,
				late > 0 && `${late} skulle vært gjennomgått`,
			]),
		search: 'Søk i nummer, tittel og status',
		show: 'Vis',
		order: 'Rekkefølge',
		ways: { ascending: 'stigende', descending: 'synkende' },
		filters: {
			all: 'Alle',
			lacking: 'Mangler noe',
			due: 'Gjennomgås snart',
			late: 'Over fristen',
			drafts: 'Utkast',
			own: 'Våre egne',
			shared: 'Fra biblioteket',
		},
		columns: {
			id: 'Nr.',
			title: 'Tittel',
			status: 'Status',
			version: 'Versjon',
			date: 'Dato',
			nextReview: 'Neste gjennomgang',
			lacks: 'Mangler',
		},
		untitled: 'Uten tittel',
		shared: 'Fra biblioteket',
		draft: 'Utkast ved siden av versjonen som gjelder',
		nothing: 'Ingenting',
		checking: 'Kontrolleres …',
		unchecked: 'Ikke kontrollert',
		none: 'Ingen dokumenter passer til søket.',
		counted: (shown, all) => (shown === all ? `Viser alle ${all}.` : `Viser ${shown} av ${all}.`),
		findings: (errors, warnings) =>
			[errors > 0 && count(errors, 'feil', 'feil'), warnings > 0 && count(warnings, 'advarsel', 'advarsler')]
				.filter(Boolean)
				.join(', '),
		late: 'over fristen',
		due: 'snart',
		elsewhere: 'Annet som må ordnes',
	},
	document: studioDocument,
	work: studioWork,
};
