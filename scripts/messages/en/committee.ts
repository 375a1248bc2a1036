import type { CommitteeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

export const committee: Texts<CommitteeMessages> = {
	'committee-composition': {
		message: ({ seat, found, needed, members, total }) => {
			const all =
				members === total
					? ''
					: ` In all the committee has ${count(members, 'member', 'members')} and must have ${amount(total)}.`;
			if (needed === 0) return `This committee has no seat for “${seat}”.${all}`;
			if (found === 0)
				return `Nobody sits for “${seat}”, but there must be ${count(needed, 'member', 'members')}.${all}`;
			return found < needed
				? `“${seat}” lacks ${amount(needed - found)} of ${count(needed, 'member', 'members')}.${all}`
				: `“${seat}” has ${count(found, 'member', 'members')}, but must have ${amount(needed)}.${all}`;
		},
		remedy: ({ found, needed }) =>
			found < needed
				? 'Add the one who has been appointed, under “members”.'
				: 'Correct the seat, or delete the member.',
		why: 'Who sits in the committee is laid down, so that all parties and authorities take part.',
	},
	'committee-deputy': {
		message: ({ name }) => `${name} has no deputy.`,
		remedy: () => 'Add “deputy:” with the name of the one who has been appointed.',
		why: 'A deputy is appointed for each member in the same way as the member.',
	},
	'committee-person-repeated': {
		message: ({ name }) => `${name} stands twice in the committee.`,
		remedy: () => 'Keep the seat that the person has been appointed to.',
		why: 'A person has one seat, and can be deputy neither of another member nor of themselves.',
	},
	'committee-chair': {
		message: ({ name, seat }) =>
			seat === undefined
				? `The chair, ${name}, is not a member of the committee.`
				: `The chair, ${name}, does not have the seat “${seat}”.`,
		remedy: ({ seat }) =>
			seat === undefined
				? 'Write the name of one of the members as it stands under “members”.'
				: `Write the name of the one who has the seat “${seat}”.`,
		why: 'A contact committee elects its chair among its members; the chair of the central committee is elected by the Working Environment Council.',
	},
	'committee-term': {
		message: ({ to, last, years }) =>
			to === undefined || last === undefined
				? `The term is missing; the committee sits for ${count(years, 'year', 'years')}.`
				: `The term ends on ${to}, but must end on ${last}: the committee sits for ${count(years, 'year', 'years')}.`,
		remedy: ({ last }) =>
			last === undefined
				? 'Add “period:” with “from:” and “to:”.'
				: 'Correct the day on which the term begins or ends.',
		why: 'Members are appointed for a term that coincides with that of the Working Environment Council.',
	},
};
