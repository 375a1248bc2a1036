import type { CommitteeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const committee: Texts<CommitteeMessages> = {
	'committee-composition': {
		message: ({ seat, found, needed, members, total }) => {
			const all =
				members === total
					? ''
					: ` I alt har utvalet ${count(members, 'medlem', 'medlemer')}, og det skal ha ${amount(total)}.`;
			if (needed === 0) return `Dette utvalet har ingen plass til «${seat}».${all}`;
			if (found === 0)
				return `Ingen sit for «${seat}», men det skal vere ${count(needed, 'medlem', 'medlemer')}.${all}`;
			return found < needed
				? `Det manglar ${amount(needed - found)} av ${count(needed, 'medlem', 'medlemer')} for «${seat}».${all}`
				: `Det er ${count(found, 'medlem', 'medlemer')} for «${seat}», men skal vere ${amount(needed)}.${all}`;
		},
		remedy: ({ found, needed }) =>
			found < needed ? 'Legg til den som er oppnemnd, under «members».' : 'Rett plassen, eller slett medlemen.',
		why: 'Kven som skal sitje i utvalet, er fastsett, så alle partar og styresmakter er med.',
	},
	'committee-deputy': {
		message: ({ name }) => `${name} har ingen stedfortredar.`,
		remedy: () => 'Legg til «deputy:» med namnet på den som er oppnemnd.',
		why: 'Det blir oppnemnt ein stedfortredar for kvar medlem på same måten som medlemen sjølv.',
	},
	'committee-person-repeated': {
		message: ({ name }) => `${name} står to gonger i utvalet.`,
		remedy: () => 'Behald plassen som personen er oppnemnd til.',
		why: 'Ein person har éin plass og kan ikkje vere stedfortredar for ein annan medlem eller for seg sjølv.',
	},
	'committee-chair': {
		message: ({ name, seat }) =>
			seat === undefined
				? `Leiaren, ${name}, er ikkje medlem av utvalet.`
				: `Leiaren, ${name}, har ikkje plassen «${seat}».`,
		remedy: ({ seat }) =>
			seat === undefined
				? 'Skriv namnet på ein av medlemene slik det står under «members».'
				: `Skriv namnet på den som har plassen «${seat}».`,
		why: 'Eit kontaktutval vel leiaren blant medlemene; leiaren av det sentrale utvalet blir vald av Arbejdsmiljørådet.',
	},
	'committee-term': {
		message: ({ to, last, years }) =>
			to === undefined || last === undefined
				? `Perioden manglar; utvalet sit i ${count(years, 'år', 'år')}.`
				: `Perioden sluttar ${to}, men skal slutte ${last}: utvalet sit i ${count(years, 'år', 'år')}.`,
		remedy: ({ last }) =>
			last === undefined ? 'Legg til «period:» med «from:» og «to:».' : 'Rett dagen perioden byrjar eller sluttar.',
		why: 'Medlemene blir oppnemnde for ein periode som fell saman med perioden til Arbejdsmiljørådet.',
	},
};
