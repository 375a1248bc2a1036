import type { CommitteeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const committee: Texts<CommitteeMessages> = {
	'committee-composition': {
		message: ({ seat, found, needed, members, total }) => {
			const all =
				members === total
					? ''
					: ` I alt har udvalget ${count(members, 'medlem', 'medlemmer')} og skal have ${amount(total)}.`;
			if (needed === 0) return `Dette udvalg har ingen plads til »${seat}«.${all}`;
			if (found === 0)
				return `Ingen sidder for »${seat}«, men der skal være ${count(needed, 'medlem', 'medlemmer')}.${all}`;
			return found < needed
				? `Der mangler ${amount(needed - found)} af ${count(needed, 'medlem', 'medlemmer')} for »${seat}«.${all}`
				: `Der er ${count(found, 'medlem', 'medlemmer')} for »${seat}«, men skal være ${amount(needed)}.${all}`;
		},
		remedy: ({ found, needed }) =>
			found < needed ? 'Tilføj den, der er udpeget, under »members«.' : 'Ret pladsen, eller slet medlemmet.',
		why: 'Hvem der skal sidde i udvalget, er fastsat, så alle parter og myndigheder er med.',
	},
	'committee-deputy': {
		message: ({ name }) => `${name} har ingen stedfortræder.`,
		remedy: () => 'Tilføj »deputy:« med navnet på den, der er udpeget.',
		why: 'Der udpeges en stedfortræder for hvert medlem på samme måde som medlemmet selv.',
	},
	'committee-person-repeated': {
		message: ({ name }) => `${name} står to gange i udvalget.`,
		remedy: () => 'Behold den plads, som personen er udpeget til.',
		why: 'En person har én plads og kan ikke være stedfortræder for et andet medlem eller for sig selv.',
	},
	'committee-chair': {
		message: ({ name, seat }) =>
			seat === undefined
				? `Formanden, ${name}, er ikke medlem af udvalget.`
				: `Formanden, ${name}, har ikke pladsen »${seat}«.`,
		remedy: ({ seat }) =>
			seat === undefined
				? 'Skriv navnet på et af medlemmerne, som det står under »members«.'
				: `Skriv navnet på den, der har pladsen »${seat}«.`,
		why: 'Et kontaktudvalg vælger sin formand blandt medlemmerne; formanden for det centrale udvalg vælges af Arbejdsmiljørådet.',
	},
	'committee-term': {
		message: ({ to, last, years }) =>
			to === undefined || last === undefined
				? `Perioden mangler; udvalget sidder i ${count(years, 'år', 'år')}.`
				: `Perioden slutter den ${to}, men skal slutte den ${last}: udvalget sidder i ${count(years, 'år', 'år')}.`,
		remedy: ({ last }) =>
			last === undefined ? 'Tilføj »period:« med »from:« og »to:«.' : 'Ret den dag, perioden begynder eller slutter.',
		why: 'Medlemmerne udnævnes for en periode, der falder sammen med Arbejdsmiljørådets.',
	},
};
