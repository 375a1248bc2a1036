import type { StudioTexts } from '../studio-texts.ts';
import { sumLine } from '../sum-line.ts';
import { count } from './phrases.ts';
import { studioDocument } from './studio-document.ts';
import { studioWork } from './studio-work.ts';

export const studio: StudioTexts = {
	name: 'Regelrett',
	needsScript: 'Sida verkar berre når nettlesaren får køyre JavaScript frå denne maskina.',
	skip: 'Hopp til innhaldet',
	menu: { label: 'Meny', documents: 'Dokument', facts: 'Opplysningar om verksemda' },
	company: 'Verksemd',
	gone: 'Programmet svarar ikkje. Det du har skrive, står her framleis. Kopier det du ikkje har lagra, start programmet igjen, og opne adressa det viser.',
	ended: 'Denne sida høyrer til ein tidlegare start av programmet. Opne adressa som programmet viste sist.',
	again: 'Prøv igjen',
	failed: (detail) => `Det gjekk ikkje: ${detail}`,
	loading: 'Hentar …',
	check: {
		running: 'Kontrollerer alt …',
		done: 'Alt er kontrollert.',
		failed: (reason) => `Kontrollen stansa: ${reason}`,
	},
	list: {
		title: 'Dokument',
		reading: 'Les dokumenta …',
		sum: ({ documents, ready, lacking = 0, due, late }) =>
			sumLine(count(documents, 'dokument', 'dokument'), [
				ready !== undefined && `${ready} ${ready === 1 ? 'klart' : 'klare'}`,
				lacking > 0 && `${lacking} manglar noko`,
				due > 0 && `${due} skal gåast gjennom innan 30 dagar`,
				late > 0 && `${late} skulle vore gått gjennom`,
			]),
		search: 'Søk i nummer, tittel og status',
		show: 'Vis',
		order: 'Rekkjefølgje',
		ways: { ascending: 'stigande', descending: 'fallande' },
		filters: {
			all: 'Alle',
			lacking: 'Manglar noko',
			due: 'Blir gått gjennom snart',
			late: 'Over fristen',
			drafts: 'Utkast',
			own: 'Våre eigne',
			shared: 'Frå biblioteket',
		},
		columns: {
			id: 'Nr.',
			title: 'Tittel',
			status: 'Status',
			version: 'Versjon',
			date: 'Dato',
			nextReview: 'Neste gjennomgang',
			lacks: 'Manglar',
		},
		untitled: 'Utan tittel',
		shared: 'Frå biblioteket',
		draft: 'Utkast ved sida av versjonen som gjeld',
		nothing: 'Ingenting',
		checking: 'Blir kontrollert …',
		unchecked: 'Ikkje kontrollert',
		none: 'Ingen dokument passar til søket.',
		counted: (shown, all) => (shown === all ? `Viser alle ${all}.` : `Viser ${shown} av ${all}.`),
		findings: (errors, warnings) =>
			[errors > 0 && count(errors, 'feil', 'feil'), warnings > 0 && count(warnings, 'åtvaring', 'åtvaringar')]
				.filter(Boolean)
				.join(', '),
		late: 'over fristen',
		due: 'snart',
		elsewhere: 'Anna som må ordnast',
	},
	document: studioDocument,
	work: studioWork,
};
