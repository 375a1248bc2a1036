import type { PortfolioTexts } from '../portfolio-texts.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, count } from './phrases.ts';

export const portfolio: PortfolioTexts = {
	title: 'Portefølje',
	only: (provider) =>
		`Kun for ${provider}. Siden viser oplysninger om alle virksomhederne og må ikke sendes til nogen af dem.`,
	asOf: (day) => `Frister pr. ${day}.`,
	noToday: 'Dagen i dag er ikke angivet, så frister vises ikke. Angiv den med »--as-of«.',
	unforeseen: (kinds) =>
		`Frister, der beregnes af indholdet i et dokument, er ikke med her: ${andList(kinds)}. De står i årshjulet.`,
	asTable: 'Samme tabel til regneark:',
	needsScript: (companies) =>
		`Siden kræver JavaScript for at vise ${count(companies, 'virksomhed', 'virksomheder')}. Uden det findes de i tabellen til regneark.`,
	withoutScript: 'Uden JavaScript kan tabellen hverken sorteres eller filtreres.',
	words: {
		columns: {
			name: 'Virksomhed',
			state: 'Status',
			inForce: 'I kraft',
			drafts: 'Kladder',
			missing: 'Mangler',
			lacking: 'Oplysninger, der mangler',
			late: 'Forsinket',
			next: 'Næste frist',
			gaps: 'Krav uden dokument',
			built: 'Bygget udgave',
		},
		states: {
			errors: 'Fejl',
			lacking: 'Mangler oplysninger',
			unbuilt: 'Ikke bygget',
			outdated: 'Forældet',
			ready: 'Klar',
		},
		totals: {
			errors: ['har fejl', 'har fejl'],
			lacking: ['mangler oplysninger', 'mangler oplysninger'],
			unbuilt: ['er ikke bygget', 'er ikke bygget'],
			outdated: ['er forældet', 'er forældede'],
			ready: ['er klar', 'er klar'],
			late: ['er forsinket med noget', 'er forsinket med noget'],
			gaps: ['har krav uden dokument', 'har krav uden dokument'],
		},
		totalsName: 'Vælg ud efter antal',
		search: 'Søg efter navn, id, nummer eller sted',
		state: 'Status',
		language: 'Sprog',
		type: 'Type',
		all: 'Alle',
		sortBy: 'Sortér efter',
		reset: 'Vis alle',
		table: 'Virksomhederne',
		of: 'af',
		companies: ['virksomhed', 'virksomheder'],
		none: 'Ingen virksomheder passer.',
		previous: 'Forrige',
		next: 'Næste',
		pages: 'Sider',
		details: 'Detaljer',
		errors: 'Fejl',
		faulty: 'Dokumenter, der ikke kan læses',
		lacking: 'Oplysninger, der mangler',
		late: 'Forsinket',
		gaps: 'Krav uden dokument',
		nothing: 'Intet at melde.',
		languages: languageNames,
	},
	counted: (companies, states) =>
		`${count(companies, 'virksomhed', 'virksomheder')}: ${amount(states.errors)} med fejl, ${amount(states.lacking)} mangler oplysninger, ${amount(states.unbuilt)} ikke bygget, ${amount(states.outdated)} forældede, ${amount(states.ready)} klar`,
};
