import type { CoverageMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const coverage: Texts<CoverageMessages> = {
	'coverage-industry': {
		message: ({ text, nearest }) => `Bilaget har ingen branche »${text}«.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv gruppe og bogstav, for eksempel »7.a«, eller lad feltet være tomt, når aktiviteten ikke står i bilaget.',
		why: 'Branchen afgør, om de ansatte er omfattet, og fra hvornår. Derfor skal den kunne findes i bilaget.',
	},
	'coverage-production': {
		message: ({ what, industry }) => `»${what}« har branchen ${industry}, men er ikke egentlig produktion.`,
		remedy: () => 'Skriv »production: ja«, eller fjern branchen.',
		why: 'Det er produktionen, der hører under en branche. Administration, kantine, rengøring og kørsel følger med, når hovedaktiviteten er omfattet.',
	},
	'coverage-sum': {
		message: ({ counted, total }) =>
			`Aktiviteterne har tilsammen ${amount(counted)} ansatte, men virksomheden har kun ${amount(total)}.`,
		remedy: () => 'Ret antallet ved aktiviteterne, eller ret »employees« for virksomheden.',
		why: 'Hver ansat tælles ét sted. Ellers passer det ikke, hvor mange der er omfattet.',
	},
	'coverage-tie': {
		message: ({ activities }) =>
			`Lige mange er beskæftiget ved ${andList(activities.map((what) => `»${what}«`))}, og hovedaktiviteten afgør, hvem der er omfattet, og fra hvornår.`,
		remedy: ({ activities }) =>
			`Afgør, hvad der er hovedaktiviteten, og skriv for eksempel »mainActivity: ${activities[0] ?? ''}«.`,
		why: 'Bilaget siger, at hovedaktiviteten er den del af produktionen, der beskæftiger flest. Det siger ikke, hvad der gælder, når der er lige mange.',
	},
	'coverage-main-activity': {
		message: ({ named, most }) =>
			most.length === 0
				? `»${named}« kan ikke være hovedaktiviteten: ingen aktivitet er egentlig produktion med ansatte.`
				: `»${named}« kan ikke være hovedaktiviteten: ${andList(most.map((what) => `»${what}«`))} beskæftiger flest.`,
		remedy: () => 'Slet »mainActivity«. Feltet bruges kun, når to dele af produktionen har lige mange ansatte.',
		why: 'Hovedaktiviteten er den del af den egentlige produktion, der beskæftiger flest. Den kan kun vælges, når flere har lige mange.',
	},
};
