import type { BoardMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const board: Texts<BoardMessages> = {
	'board-register-missing': {
		message: ({ register, year }) =>
			register === 'sites'
				? 'There is no register of sites, so the seats cannot be checked.'
				: `There is no count of enrolled employees from January ${year} or earlier, so the management’s seats cannot be checked.`,
		remedy: ({ register }) => `Write them in “${register}.csv” in the company’s folder.`,
		why: 'Which sites have seats on the board follows from how many employees they have enrolled.',
	},
	'board-site-unknown': {
		message: ({ site, nearest }) => `“${site}” is not an affiliated site.${didYouMean(nearest)}`,
		remedy: () => 'Write the name as the register of sites has it, or add the site there.',
		why: 'Only affiliated sites are represented on the board.',
	},
	'board-parity': {
		message: ({ management, employees, side }) =>
			`The board has ${amount(management)} from the management and ${amount(employees)} from the employees, but must have ${amount(side)} of each.`,
		remedy: () => 'Correct the list “members”, or a side that is written wrongly.',
		why: 'The board has eight members, equally many for the management and for the employees.',
	},
	'board-deputies': {
		message: ({ management, employees, side }) =>
			`There are ${amount(management)} deputies for the management and ${amount(employees)} for the employees, but there must be ${amount(side)} of each.`,
		remedy: () => 'Correct the list “deputies”.',
		why: 'Each side has deputies, so that it is represented also when somebody cannot come.',
	},
	'board-person-repeated': {
		message: ({ name, sides }) =>
			sides ? `“${name}” sits on both sides of the board.` : `“${name}” has more than one seat.`,
		remedy: () => 'Name the person once, and give the other seat to somebody else.',
		why: 'The two sides are of the same size only when every seat has a person of its own.',
	},
	'board-term': {
		message: ({ from, to, years }) =>
			to < from
				? `The term ends on ${to}, before it begins on ${from}.`
				: `The term from ${from} to ${to} is not ${count(years, 'year', 'years')}.`,
		remedy: ({ from, to, last }) =>
			to < from ? 'Exchange the two days, or correct the one that is wrong.' : `Write ${last} as the last day.`,
		why: 'The board is appointed for two years at a time.',
	},
	'board-overlap': {
		message: ({ other, from, to }) => `The board in ${other} also sits from ${from} to ${to}.`,
		remedy: () => 'Correct the term, or set the status of the board that was replaced to Retired.',
		why: 'Only one board sits at a time. Where there are two, nobody knows who has a vote, or whether a meeting has a quorum.',
	},
	'board-chair': {
		message: ({ why }) => chairs[why],
		remedy: ({ why }) =>
			why === 'chair-side'
				? 'Write “agreedChair: yes” if all agree on it; otherwise the chair is the chief who has the employer’s responsibility.'
				: 'Write “role: chair” with one person on one side and “role: viceChair” with one on the other.',
		why: 'The chair is a chief with the employer’s responsibility, and the vice-chair represents the employees. The employees may have the chair where there is agreement on it.',
	},
	'board-trusted-official': {
		message: ({ official }) =>
			official === undefined
				? 'None of the management’s representatives is a trusted official.'
				: `“${official}” is a trusted official, but is not named as a member of a safety committee.`,
		remedy: () =>
			'Write “trustedOfficial: yes” and the name of the committee in “safetyCommittee” with the person concerned.',
		why: 'At least one trusted official who is a member of a safety committee at one of the sites sits on the management’s side.',
	},
	'board-services': {
		message: ({ services, least }) =>
			`The management’s representatives come from ${services.join(', ') || 'no armed service'}, but there must be at least ${count(least, 'armed service', 'armed services')}.`,
		remedy: () => 'Give one of the seats to the largest site of another service.',
		why: 'When all come from one service, the others are not heard.',
	},
	'board-sites': {
		message: ({ site, year, due }) =>
			`“${site}” has a seat that by the count of January ${year} belongs to ${orList(due)}.`,
		remedy: () => 'Let the chief of the right site appoint a representative, or correct the count.',
		why: 'The management’s seats beside the chair’s go to the sites with most enrolled employees, one to each.',
	},
	'board-sites-tied': {
		message: ({ sites, seats, year }) =>
			`${sites.join(', ')} had equally many enrolled in January ${year}, but there is only room for ${amount(seats)}.`,
		remedy: () => 'Record in the minutes of the board how the choice between them was made.',
		why: 'The rules do not say which goes first when two sites are equally large. That is for people to decide.',
	},
	'board-safety-representative': {
		message: ({ name }) => `“${name}” represents the employees, but is not named as a safety representative.`,
		remedy: () => 'Write “safetyRepresentative: yes” if the person is one; otherwise another must be elected.',
		why: 'The employees’ representatives and deputies are elected by and among the safety representatives.',
	},
	'board-missing': {
		message: ({ day }) => `No board is in force on ${day}.`,
		remedy: () => 'Put the document on the board in force, or correct the day or the term.',
		why: 'Without knowing who had a seat, nobody can say whether the board could decide.',
	},
	'board-attendance': {
		message: ({ why }) => attendances[why],
		remedy: ({ why }) =>
			why === 'many'
				? 'Correct the number. Those without a seat are named under “others”.'
				: 'Write either the names under “present” or the numbers under “presentNumber”.',
		why: 'Whether the board has a quorum depends on how many of each side are present.',
	},
	'board-attendance-name': {
		message: ({ name, why, nearest }) =>
			({
				unknown: `“${name}” has no seat on the board on that day.${didYouMean(nearest)}`,
				side: `“${name}” has a seat on the other side.`,
				repeated: `“${name}” is named twice.`,
			})[why],
		remedy: () => 'Correct the name, or move it to “others” if the person was there without a seat.',
		why: 'Only members, and deputies in their place, count towards the quorum.',
	},
	'board-quorum': {
		message: ({ management, employees, ofManagement, ofEmployees }) =>
			`The board had no quorum: ${amount(management)} of ${amount(ofManagement)} from the management and ${amount(employees)} of ${amount(ofEmployees)} from the employees were present.`,
		remedy: () => 'Take out the decisions, and deal with the matters at a meeting where half of each side is present.',
		why: 'The board can decide only when at least half of the management’s and at least half of the employees’ representatives are present.',
	},
	'board-meetings-few': {
		message: ({ year, held, least }) =>
			`There are minutes of ${count(held, 'board meeting', 'board meetings')} in ${year}, but the statute demands at least ${amount(least)}.`,
		remedy: () =>
			'Add the minutes that are missing. If the meetings were not held, plan those of the coming years in good time.',
		why: 'The statute says how many meetings the board holds a year at least.',
	},
	'delegate-month': {
		message: ({ day, month }) => `The delegate meeting is on ${day}, but it has to be held in ${monthOf(month)}.`,
		remedy: () => 'Move the meeting to the right month, or correct the date if it is wrong.',
		why: 'The delegate meeting is held once a year, in March.',
	},
	'delegate-site': {
		message: ({ site, why, nearest }) =>
			({
				unknown: `“${site}” is not an affiliated site.${didYouMean(nearest)}`,
				repeated: `“${site}” is named twice.`,
				missing: `Nobody came from “${site}”.`,
				management: `Nobody came for the management of “${site}”.`,
				employees: `Nobody came for the employees of “${site}”.`,
			})[why],
		remedy: ({ why }) =>
			why === 'unknown' || why === 'repeated'
				? 'Write each site once, as the register of sites has it.'
				: 'Write the name if somebody came. Otherwise it stands that the site was not represented.',
		why: 'Every affiliated site is represented by two: one for the management and a safety representative for the employees.',
	},
	'delegate-votes': {
		message: ({ matter, votes, seats }) =>
			votes === 0
				? `There was no vote on ${matters[matter]}.`
				: `There are ${count(votes, 'vote', 'votes')} on ${matters[matter]}, but only ${amount(seats)} could vote.`,
		remedy: () => 'Correct the numbers, or add the vote under “votes”.',
		why: 'Accounts and budget proposal are laid before the delegate meeting for approval. Each site and each member of the board has one vote on its side.',
	},
	'delegate-approval': {
		message: ({ matter, approved }) =>
			approved
				? `The minutes say that ${matters[matter]} is approved, but the votes do not suffice.`
				: `The minutes say that ${matters[matter]} is not approved, but the votes suffice.`,
		remedy: () => 'Correct “approved”, or correct the votes.',
		why: 'Approval needs at least half of the management’s votes and at least half of the employees’ votes in favour. Exactly half suffices.',
	},
	'delegate-approval-unclear': {
		message: ({ matter, why }) =>
			`Whether ${matters[matter]} is approved depends on ${doubts[why].of} That is for a person to judge.`,
		remedy: ({ why }) => doubts[why].remedy,
		why: 'The statute does not say whether half is counted of the votes cast or of all who could vote, nor whether those who were absent count, nor how a member of the board votes who also comes for a site.',
	},
	'delegate-election': {
		message: ({ list, found, due }) => `The meeting elected ${countOf(list, found)}, but has to elect ${amount(due)}.`,
		remedy: () => 'Correct the list, or remove “elected” if there was no election this year.',
		why: 'The employees’ four representatives and two deputies are elected at the delegate meeting.',
	},
};

const chairs = {
	'chair-missing': 'The board has no chair.',
	'chair-repeated': 'The board has more than one chair.',
	'chair-side': 'The chair represents the employees, and nothing says that there is agreement on it.',
	'vice-missing': 'The board has no vice-chair.',
	'vice-repeated': 'The board has more than one vice-chair.',
	'vice-side': 'Chair and vice-chair are of the same side.',
};

const attendances = {
	none: 'Nothing says who was present.',
	both: 'Who was present is given both by name and by number.',
	many: 'More were present than the side has seats.',
};

const matters = { accounts: 'the annual account', budget: 'the budget proposal' };

const doubts = {
	counted: {
		of: 'which votes half is counted of.',
		remedy: 'Write “votesCounted: cast” or “votesCounted: entitled”, as the meeting decided.',
	},
	absent: {
		of: 'whether those who were absent count.',
		remedy: 'Write in the minutes what the meeting decided about it, or “votesCounted: cast” if only votes cast count.',
	},
	persons: {
		of: 'whether someone with two seats has two votes.',
		remedy: 'Let somebody else take one of the seats, or write in the minutes what the meeting decided about it.',
	},
};

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

function monthOf(month: number): string {
	return months[month - 1] ?? String(month);
}

function countOf(list: 'members' | 'deputies', number: number): string {
	return list === 'members' ? count(number, 'member', 'members') : count(number, 'deputy', 'deputies');
}
