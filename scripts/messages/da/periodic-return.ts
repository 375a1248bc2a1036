import type { PeriodicReturnMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount } from './phrases.ts';

export const periodicReturn: Texts<PeriodicReturnMessages> = {
	'return-period': {
		message: ({ fault, day, year, from }) =>
			fault === 'reversed'
				? `Perioden slutter ${day}, før den begynder ${from}.`
				: `${day} ligger ikke i ${year}, som indberetningen gælder.`,
		remedy: () => 'Ret dagen eller året.',
		why: 'Arbejdstilsynet skal kunne se, hvilken tid tallene gælder.',
	},
	'return-served': {
		message: ({ what, stated, found }) =>
			stated === undefined || found === undefined
				? `Det står ikke, hvor mange ${whats[what]} tjenesten betjener.`
				: `Der står ${amount(stated)} ${whats[what]}, men registret »enrolments« har ${amount(found)}.`,
		remedy: ({ stated }) =>
			stated === undefined
				? 'Skriv tallene under »served«, eller før dem i »enrolments.csv«.'
				: 'Fjern »served«, så tælles tallene i registret.',
		why: 'Tallene skal kun stå ét sted, så de ikke bliver forskellige.',
	},
	'return-basis': {
		message: () => 'Det står ikke, hvilken bestemmelse fra direktøren indberetningen følger.',
		remedy: () => 'Skriv den under »basis«, når I har den.',
		why: 'Direktøren fastsætter art og omfang. Bestemmelsen er ikke i kilderne, så formen her er vores egen.',
	},
};

const whats = { enterprises: 'virksomheder eller tjenestesteder', employees: 'ansatte' };
