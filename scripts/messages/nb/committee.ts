import type { CommitteeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const committee: Texts<CommitteeMessages> = {
	'committee-composition': {
		message: ({ seat, found, needed, members, total }) => {
			const all =
				members === total
					? ''
					: ` I alt har utvalget ${count(members, 'medlem', 'medlemmer')}, og det skal ha ${amount(total)}.`;
			if (needed === 0) return `Dette utvalget har ingen plass til «${seat}».${all}`;
			if (found === 0)
				return `Ingen sitter for «${seat}», men det skal være ${count(needed, 'medlem', 'medlemmer')}.${all}`;
			return found < needed
				? `Det mangler ${amount(needed - found)} av ${count(needed, 'medlem', 'medlemmer')} for «${seat}».${all}`
				: `Det er ${count(found, 'medlem', 'medlemmer')} for «${seat}», men skal være ${amount(needed)}.${all}`;
		},
		remedy: ({ found, needed }) =>
			found < needed ? 'Legg til den som er oppnevnt, under «members».' : 'Rett plassen, eller slett medlemmet.',
		why: 'Hvem som skal sitte i utvalget, er fastsatt, så alle parter og myndigheter er med.',
	},
	'committee-deputy': {
		message: ({ name }) => `${name} har ingen stedfortreder.`,
		remedy: () => 'Legg til «deputy:» med navnet på den som er oppnevnt.',
		why: 'Det oppnevnes en stedfortreder for hvert medlem på samme måte som medlemmet selv.',
	},
	'committee-person-repeated': {
		message: ({ name }) => `${name} står to ganger i utvalget.`,
		remedy: () => 'Behold plassen som personen er oppnevnt til.',
		why: 'En person har én plass og kan ikke være stedfortreder for et annet medlem eller for seg selv.',
	},
	'committee-chair': {
		message: ({ name, seat }) =>
			seat === undefined
				? `Lederen, ${name}, er ikke medlem av utvalget.`
				: `Lederen, ${name}, har ikke plassen «${seat}».`,
		remedy: ({ seat }) =>
			seat === undefined
				? 'Skriv navnet på et av medlemmene slik det står under «members».'
				: `Skriv navnet på den som har plassen «${seat}».`,
		why: 'Et kontaktutvalg velger lederen blant medlemmene; lederen av det sentrale utvalget velges av Arbejdsmiljørådet.',
	},
	'committee-term': {
		message: ({ to, last, years }) =>
			to === undefined || last === undefined
				? `Perioden mangler; utvalget sitter i ${count(years, 'år', 'år')}.`
				: `Perioden slutter ${to}, men skal slutte ${last}: utvalget sitter i ${count(years, 'år', 'år')}.`,
		remedy: ({ last }) =>
			last === undefined ? 'Legg til «period:» med «from:» og «to:».' : 'Rett dagen perioden begynner eller slutter.',
		why: 'Medlemmene oppnevnes for en periode som faller sammen med Arbejdsmiljørådets.',
	},
};
