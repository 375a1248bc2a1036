import type { PortfolioTexts } from '../portfolio-texts.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, count } from './phrases.ts';

export const portfolio: PortfolioTexts = {
	title: 'Portefølje',
	only: (provider) =>
		`Bare for ${provider}. Siden viser opplysninger om alle bedriftene, og skal ikke sendes til noen av dem.`,
	asOf: (day) => `Frister per ${day}.`,
	noToday: 'Dagen i dag er ikke oppgitt, så frister vises ikke. Oppgi den med «--as-of».',
	unforeseen: (kinds) =>
		`Frister som regnes ut av innholdet i et dokument, er ikke med her: ${andList(kinds)}. De står i årshjulet.`,
	asTable: 'Samme tabell for regneark:',
	needsScript: (companies) =>
		`Siden trenger JavaScript for å vise ${count(companies, 'bedrift', 'bedrifter')}. Uten det finner du dem i tabellen for regneark.`,
	withoutScript: 'Uten JavaScript kan tabellen ikke sorteres eller filtreres.',
	words: {
		columns: {
			name: 'Bedrift',
			state: 'Status',
			inForce: 'I kraft',
			drafts: 'Utkast',
			missing: 'Mangler',
			lacking: 'Opplysninger som mangler',
			late: 'Forsinket',
			next: 'Neste frist',
			gaps: 'Krav uten dokument',
			built: 'Bygget utgave',
		},
		states: {
			errors: 'Feil',
			lacking: 'Mangler opplysninger',
			unbuilt: 'Ikke bygget',
			outdated: 'Utdatert',
			ready: 'Klar',
		},
		totals: {
			errors: ['har feil', 'har feil'],
			lacking: ['mangler opplysninger', 'mangler opplysninger'],
			unbuilt: ['er ikke bygget', 'er ikke bygget'],
			outdated: ['er utdatert', 'er utdaterte'],
			ready: ['er klar', 'er klare'],
			late: ['er forsinket med noe', 'er forsinket med noe'],
			gaps: ['har krav uten dokument', 'har krav uten dokument'],
		},
		totalsName: 'Velg ut etter antall',
		search: 'Søk etter navn, id, nummer eller sted',
		state: 'Status',
		language: 'Språk',
		type: 'Type',
		all: 'Alle',
		sortBy: 'Sorter etter',
		reset: 'Vis alle',
		table: 'Bedriftene',
		of: 'av',
		companies: ['bedrift', 'bedrifter'],
		none: 'Ingen bedrifter passer.',
		previous: 'Forrige',
		next: 'Neste',
		pages: 'Sider',
		details: 'Detaljer',
		errors: 'Feil',
		faulty: 'Dokumenter som ikke kan leses',
		lacking: 'Opplysninger som mangler',
		late: 'Forsinket',
		gaps: 'Krav uten dokument',
		nothing: 'Ingenting å melde.',
		languages: languageNames,
	},
	counted: (companies, states) =>
		`${count(companies, 'bedrift', 'bedrifter')}: ${amount(states.errors)} med feil, ${amount(states.lacking)} mangler opplysninger, ${amount(states.unbuilt)} ikke bygget, ${amount(states.outdated)} utdatert, ${amount(states.ready)} klare`,
};
