import type { PeriodicReturnMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount } from './phrases.ts';

export const periodicReturn: Texts<PeriodicReturnMessages> = {
	'return-period': {
		message: ({ fault, day, year, from }) =>
			fault === 'reversed'
				? `Perioden slutter ${day}, før den begynner ${from}.`
				: `${day} ligger ikke i ${year}, som innrapporteringen gjelder.`,
		remedy: () => 'Rett dagen eller året.',
		why: 'Arbeidstilsynet skal se hvilken tid tallene gjelder.',
	},
	'return-served': {
		message: ({ what, stated, found }) =>
			stated === undefined || found === undefined
				? `Det står ikke hvor mange ${whats[what]} tjenesten betjener.`
				: `Det står ${amount(stated)} ${whats[what]}, men registeret «enrolments» har ${amount(found)}.`,
		remedy: ({ stated }) =>
			stated === undefined
				? 'Skriv tallene under «served», eller før dem i «enrolments.csv».'
				: 'Ta bort «served», så regnes tallene ut av registeret.',
		why: 'Tallene skal bare stå ett sted, så de ikke blir forskjellige.',
	},
	'return-basis': {
		message: () => 'Det står ikke hvilken bestemmelse fra direktøren innrapporteringen følger.',
		remedy: () => 'Skriv den under «basis» når dere har den.',
		why: 'Direktøren fastsetter art og omfang. Bestemmelsen er ikke i kildene, så formen her er vår egen.',
	},
};

const whats = { enterprises: 'virksomheter eller tjenestesteder', employees: 'ansatte' };
