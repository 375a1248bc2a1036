import type { CoverageMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const coverage: Texts<CoverageMessages> = {
	'coverage-industry': {
		message: ({ text, nearest }) => `Vedlegget har ingen bransje «${text}».${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv gruppe og bokstav, til dømes «7.a», eller lat feltet stå tomt når aktiviteten ikkje står i vedlegget.',
		why: 'Bransjen avgjer om dei tilsette er omfatta, og frå når. Derfor må han kunne finnast i vedlegget.',
	},
	'coverage-production': {
		message: ({ what, industry }) => `«${what}» har bransjen ${industry}, men er ikkje eigentleg produksjon.`,
		remedy: () => 'Skriv «production: ja», eller ta bort bransjen.',
		why: 'Det er produksjonen som høyrer til ein bransje. Administrasjon, kantine, reinhald og køyring følgjer med når hovudaktiviteten er omfatta.',
	},
	'coverage-sum': {
		message: ({ counted, total }) =>
			`Aktivitetane har ${amount(counted)} tilsette til saman, men verksemda har berre ${amount(total)}.`,
		remedy: () => 'Rett talet ved aktivitetane, eller rett «employees» for verksemda.',
		why: 'Kvar tilsett blir talt éin stad. Elles stemmer det ikkje kor mange som er omfatta.',
	},
	'coverage-tie': {
		message: ({ activities }) =>
			`Like mange arbeider med ${andList(activities.map((what) => `«${what}»`))}, og hovudaktiviteten avgjer kven som er omfatta, og frå når.`,
		remedy: ({ activities }) =>
			`Avgjer kva som er hovudaktiviteten, og skriv til dømes «mainActivity: ${activities[0] ?? ''}».`,
		why: 'Vedlegget seier at hovudaktiviteten er den delen av produksjonen som sysselset flest. Det seier ikkje kva som gjeld når det er like mange.',
	},
	'coverage-main-activity': {
		message: ({ named, most }) =>
			most.length === 0
				? `«${named}» kan ikkje vere hovudaktiviteten: ingen aktivitet er eigentleg produksjon med tilsette.`
				: `«${named}» kan ikkje vere hovudaktiviteten: ${andList(most.map((what) => `«${what}»`))} sysselset flest.`,
		remedy: () => 'Slett «mainActivity». Feltet blir berre brukt når to delar av produksjonen har like mange tilsette.',
		why: 'Hovudaktiviteten er den delen av den eigentlege produksjonen som sysselset flest. Han kan berre veljast når fleire har like mange.',
	},
};
