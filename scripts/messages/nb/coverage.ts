import type { CoverageMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const coverage: Texts<CoverageMessages> = {
	'coverage-industry': {
		message: ({ text, nearest }) => `Vedlegget har ingen bransje «${text}».${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv gruppe og bokstav, for eksempel «7.a», eller la feltet stå tomt når aktiviteten ikke står i vedlegget.',
		why: 'Bransjen avgjør om de ansatte er omfattet, og fra når. Derfor må den kunne finnes i vedlegget.',
	},
	'coverage-production': {
		message: ({ what, industry }) => `«${what}» har bransjen ${industry}, men er ikke egentlig produksjon.`,
		remedy: () => 'Skriv «production: ja», eller ta bort bransjen.',
		why: 'Det er produksjonen som hører til en bransje. Administrasjon, kantine, renhold og kjøring følger med når hovedaktiviteten er omfattet.',
	},
	'coverage-sum': {
		message: ({ counted, total }) =>
			`Aktivitetene har ${amount(counted)} ansatte til sammen, men virksomheten har bare ${amount(total)}.`,
		remedy: () => 'Rett antallet ved aktivitetene, eller rett «employees» for virksomheten.',
		why: 'Hver ansatt telles ett sted. Ellers stemmer det ikke hvor mange som er omfattet.',
	},
	'coverage-tie': {
		message: ({ activities }) =>
			`Like mange arbeider med ${andList(activities.map((what) => `«${what}»`))}, og hovedaktiviteten avgjør hvem som er omfattet, og fra når.`,
		remedy: ({ activities }) =>
			`Avgjør hva som er hovedaktiviteten, og skriv for eksempel «mainActivity: ${activities[0] ?? ''}».`,
		why: 'Vedlegget sier at hovedaktiviteten er den delen av produksjonen som sysselsetter flest. Det sier ikke hva som gjelder når det er like mange.',
	},
	'coverage-main-activity': {
		message: ({ named, most }) =>
			most.length === 0
				? `«${named}» kan ikke være hovedaktiviteten: ingen aktivitet er egentlig produksjon med ansatte.`
				: `«${named}» kan ikke være hovedaktiviteten: ${andList(most.map((what) => `«${what}»`))} sysselsetter flest.`,
		remedy: () => 'Slett «mainActivity». Feltet brukes bare når to deler av produksjonen har like mange ansatte.',
		why: 'Hovedaktiviteten er den delen av den egentlige produksjonen som sysselsetter flest. Den kan bare velges når flere har like mange.',
	},
};
