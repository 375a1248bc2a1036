import type { PortfolioTexts } from '../portfolio-texts.ts';
import { languageNames } from './language-names.ts';
import { amount, andList, count } from './phrases.ts';

export const portfolio: PortfolioTexts = {
	title: 'Portefølje',
	only: (provider) =>
		`Berre for ${provider}. Sida viser opplysningar om alle bedriftene, og skal ikkje sendast til nokon av dei.`,
	asOf: (day) => `Fristar per ${day}.`,
	noToday: 'Dagen i dag er ikkje oppgitt, så fristar blir ikkje viste. Oppgi han med «--as-of».',
	unforeseen: (kinds) =>
		`Fristar som blir rekna ut av innhaldet i eit dokument, er ikkje med her: ${andList(kinds)}. Dei står i årshjulet.`,
	asTable: 'Same tabell for rekneark:',
	needsScript: (companies) =>
		`Sida treng JavaScript for å vise ${count(companies, 'bedrift', 'bedrifter')}. Utan det finn du dei i tabellen for rekneark.`,
	withoutScript: 'Utan JavaScript kan tabellen ikkje sorterast eller filtrerast.',
	words: {
		columns: {
			name: 'Bedrift',
			state: 'Status',
			inForce: 'I kraft',
			drafts: 'Utkast',
			missing: 'Manglar',
			lacking: 'Opplysningar som manglar',
			late: 'Forseinka',
			next: 'Neste frist',
			gaps: 'Krav utan dokument',
			built: 'Bygd utgåve',
		},
		states: {
			errors: 'Feil',
			lacking: 'Manglar opplysningar',
			unbuilt: 'Ikkje bygd',
			outdated: 'Utdatert',
			ready: 'Klar',
		},
		totals: {
			errors: ['har feil', 'har feil'],
			lacking: ['manglar opplysningar', 'manglar opplysningar'],
			unbuilt: ['er ikkje bygd', 'er ikkje bygde'],
			outdated: ['er utdatert', 'er utdaterte'],
			ready: ['er klar', 'er klare'],
			late: ['er forseinka med noko', 'er forseinka med noko'],
			gaps: ['har krav utan dokument', 'har krav utan dokument'],
		},
		totalsName: 'Vel ut etter tal',
		search: 'Søk etter namn, id, nummer eller stad',
		state: 'Status',
		language: 'Språk',
		type: 'Type',
		all: 'Alle',
		sortBy: 'Sorter etter',
		reset: 'Vis alle',
		table: 'Bedriftene',
		of: 'av',
		companies: ['bedrift', 'bedrifter'],
		none: 'Ingen bedrifter passar.',
		previous: 'Førre',
		next: 'Neste',
		pages: 'Sider',
		details: 'Detaljar',
		errors: 'Feil',
		faulty: 'Dokument som ikkje kan lesast',
		lacking: 'Opplysningar som manglar',
		late: 'Forseinka',
		gaps: 'Krav utan dokument',
		nothing: 'Ingenting å melde.',
		languages: languageNames,
	},
	counted: (companies, states) =>
		`${count(companies, 'bedrift', 'bedrifter')}: ${amount(states.errors)} med feil, ${amount(states.lacking)} manglar opplysningar, ${amount(states.unbuilt)} ikkje bygde, ${amount(states.outdated)} utdaterte, ${amount(states.ready)} klare`,
};
