import type { EnrolmentMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean } from './phrases.ts';

export const enrolment: Texts<EnrolmentMessages> = {
	'enrolment-sent': {
		message: ({ why, day, year, days }) =>
			({
				month: `The letter is dated ${day}, but the count is collected in January ${year}.`,
				closed: `The letter is dated ${day}, which is not a working day.`,
				short: `The time limit ${day} does not give the sites ${count(days, 'day', 'days')} to answer.`,
			})[why],
		remedy: ({ why }) =>
			why === 'short' ? 'Write a later day.' : 'Write a working day in January, or correct the day that is wrong.',
		why: 'Every January the centre collects the count from all its sites, and it should be counted, not guessed.',
	},
	'enrolment-late': {
		message: ({ site, received, replyBy }) =>
			received === undefined
				? `${site} has not answered, and the answer was due ${replyBy}.`
				: `The answer from ${site} came ${received}, after ${replyBy}, when it was due.`,
		remedy: ({ received }) =>
			received === undefined
				? 'Remind the site, and enter its numbers in the register of enrolments.'
				: 'Make sure that the ranking counts the answer, even where the notice has been written.',
		why: 'The counts of all sites together decide who appoints to the board.',
	},
	'enrolment-change': {
		message: ({ site, year, enrolled, before, share }) =>
			`${site} has ${amount(enrolled)} enrolled in ${year} and had ${amount(before)} the year before: more than ${amount(share)}% apart.`,
		remedy: () => 'Ask the site whether the number is right. If it is, nothing more is needed.',
		why: 'A number that is written wrongly moves a seat on the board, and hours from one site to another.',
	},
	'appointment-count': {
		message: ({ year, sites }) =>
			sites === undefined
				? `Nobody is enrolled for ${year}, so no site can appoint to the board.`
				: `The ranking for ${year} lacks the count of ${andList(sites)}.`,
		remedy: ({ year }) => `Enter the counts for ${year} in the register of enrolments, or correct the year.`,
		why: 'Who appoints follows from that year’s counts of all sites.',
	},
	'appointment-chair-site': {
		message: ({ site, nearest }) => `“${site}” is not an affiliated site.${didYouMean(nearest)}`,
		remedy: () => 'Write the site of the appointed chief as it stands in the register of sites.',
		why: 'A chief with employer responsibility is appointed to the chair, and the other seats go to other sites than the chair’s.',
	},
	'appointment-tied': {
		message: ({ sites, seats, member }) =>
			member
				? `${andList(sites)} have equally many enrolled, and only ${amount(seats)} of them can appoint a member; the others appoint a deputy.`
				: `${andList(sites)} have equally many enrolled, but there ${seats === 1 ? 'is' : 'are'} only ${count(seats, 'seat', 'seats')} for them.`,
		remedy: () => 'Let them agree or draw lots, and write under “decided” who goes first, and why.',
		why: 'No rule says who goes first when the counts are equal. People decide it, and the decision must be seen.',
	},
	'appointment-decided': {
		message: ({ site, nearest }) =>
			`“${site}” was decided by lots or agreement, but is not level with others for a seat.${didYouMean(nearest)}`,
		remedy: () => 'Take the line out, or correct the name.',
		why: 'Seats follow the counts. Only where they are equal for the last seat can anything else decide.',
	},
	'appointment-services': {
		message: ({ services, least }) =>
			services.length === 0
				? `The sites that appoint are of no armed service, but there must be ${amount(least)} at least.`
				: `The sites that appoint are all of ${andList(services)}, but there must be ${amount(least)} armed services at least.`,
		remedy: () =>
			'Change the decision so that the last seat goes to another service, or let the Defence Command decide.',
		why: 'Two armed services at least are represented among those whom the sites appoint.',
	},
	'appointment-trusted-official': {
		message: ({ sites }) =>
			`None of ${andList(sites)} has a safety committee that a trusted official could be a member of.`,
		remedy: () =>
			'Ask the sites and correct the register, or agree with the Defence Command who appoints the official.',
		why: 'One member of the management at least is a trusted official and a member of a safety committee at an affiliated site.',
	},
	'appointment-recipient': {
		message: ({ site }) => `${site} is to appoint, but is not among the recipients.`,
		remedy: ({ site }) => `Write “${site}” or “tjenestestederne” under “recipients”.`,
		why: 'The centre announces which sites are to appoint.',
	},
	'appointment-sent': {
		message: ({ why, sent, day }) =>
			({
				'before-replies': `The notice was sent ${sent}, before the replies were due ${day}.`,
				'after-meeting': `The notice was sent ${sent}, but the delegate meeting is ${day}.`,
				late: `The notice was sent ${sent}. It should be out before ${day}.`,
				year: `The request that the notice rests on is of ${day}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'year' ? 'Write the number of the request of the same year.' : 'Correct the day, or send a new notice.',
		why: 'The sites need time to appoint before the delegate meeting elects the employees’ side of the board.',
	},
	'board-notice': {
		message: ({ what, found, notice, id }) =>
			({
				'chair-site': `The chair is of “${found}”, but the notice ${id} says “${notice}”.`,
				from: `The term begins ${found}, but the notice ${id} says ${notice}.`,
				to: `The term ends ${found}, but the notice ${id} says ${notice}.`,
			})[what],
		remedy: () => 'Correct the one that is wrong, so that the board is the one that was announced.',
		why: 'The sites appoint as the notice tells them. The board must be the one that they have appointed.',
	},
	'board-secretary': {
		message: ({ manager }) =>
			manager === undefined
				? 'The board has no secretary. The head of the centre may be it.'
				: `The board has no secretary. The head of the centre, ${manager}, may be it.`,
		remedy: () => 'Write the secretary’s name under “secretary” if the board has one.',
		why: 'The head of the centre may be secretary to the board. It need not have one.',
	},
};
