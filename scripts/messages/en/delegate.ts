import type { DelegateMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { count, didYouMean } from './phrases.ts';

export const delegate: Texts<DelegateMessages> = {
	'delegate-board': {
		message: ({ day }) => `There is no board on ${day}, so its members can be neither called nor checked.`,
		remedy: () =>
			'Add the roster of the board of that day, and bring it into force. If its term is over, its status is “Udgået”.',
		why: 'The delegate meeting consists of the board and two representatives of each site. Who sits on the board is taken from its roster.',
	},
	'delegate-person': {
		message: ({ name, why, other }) =>
			why === 'sides'
				? `“${name}” stands for the management and for the employees.`
				: `“${name}” looks like “${other}” of the board, who comes from the same site. Is it the same person?`,
		remedy: ({ why }) =>
			why === 'sides'
				? 'Let somebody else come for one of the sides.'
				: 'Write the name alike in both places if it is the same person. If there are two, give them names that cannot be mixed up.',
		why: 'A person is called once, even with two seats, and can come for one side only.',
	},
	'delegate-dates': {
		message: ({ why, day, other }) =>
			why === 'exchange'
				? `The board decided on the exchange of experience on ${day}, after the invitation was written on ${other}.`
				: `${deadlines[why]} is ${day}, but the meeting is already on ${other}.`,
		remedy: ({ why }) =>
			why === 'exchange'
				? 'Correct one of the two days, or do not invite before the board has decided.'
				: 'Set the deadline to a day before the meeting, or correct the day that is wrong.',
		why: 'A deadline after the meeting is none, and there is an exchange of experience only where the board has decided so.',
	},
	'delegate-notice': {
		message: ({ days, least }) =>
			`The invitation comes ${count(days, 'day', 'days')} before the meeting; ${count(least, 'day', 'days')} are reasonable notice.`,
		remedy: () => 'Send the invitation earlier, or correct the date.',
		why: 'The rules name no notice. But the sites need time to agree on who comes, and the safety representatives to find candidates.',
	},
	'delegate-chain': {
		message: ({ field }) =>
			field === 'invitation'
				? 'The agenda does not say which invitation it belongs to.'
				: 'The minutes do not say which agenda they follow.',
		remedy: ({ field, kind }) =>
			`Write “${field}:” and the number of the document. If there is none yet, begin with “npm run new -- ${kind} "Title"”.`,
		why: 'Invitation, agenda and minutes follow one another: day, place and items are written once and taken from there.',
	},
	'delegate-moved': {
		message: ({ field, here, there }) =>
			field === 'held'
				? `The minutes say that the meeting was held on ${here}, but it was called for ${there}.`
				: `The minutes say that the meeting was held at “${here}”, but it was called to “${there}”.`,
		remedy: () =>
			'Correct the minutes. If the meeting was moved, correct the invitation and send it again, so that it shows what held.',
		why: 'All sites must have been called to the meeting that was held.',
	},
	'delegate-item': {
		message: ({ item, why, nearest }) =>
			why === 'missing'
				? `The item “${item}” of the agenda is not in the minutes.`
				: `“${item}” is not on the agenda.${didYouMean(nearest)}`,
		remedy: ({ why, nearest }) =>
			why === 'missing'
				? 'Add the heading, and write what happened under the item.'
				: nearest === undefined
					? 'If the item belongs to the meeting, it has to be on the agenda.'
					: 'Write the heading as it stands on the agenda.',
		why: 'The minutes show what the meeting did with each item of the agenda that everybody has received.',
	},
	'delegate-decision': {
		message: ({ item, why, nearest }) =>
			({
				missing: `It is not said what was decided on “${item}”.`,
				unknown: `“${item}” is no item of the agenda.${didYouMean(nearest)}`,
				repeated: `It is said twice what was decided on “${item}”.`,
			})[why],
		remedy: ({ why }) =>
			why === 'missing'
				? 'Add the item under “decisions”. If nothing was decided, say so: “Taget til efterretning”.'
				: 'Let each item of the agenda stand once under “decisions”, in the same words.',
		why: 'Whoever was not there has to see what was decided on each item.',
	},
	'delegate-proposal': {
		message: ({ from, received, by }) =>
			`The proposal of “${from}” was received on ${received}, after the deadline of ${by}.`,
		remedy: () =>
			'Let the meeting decide whether it is dealt with, or keep it for next year. Correct the day if it is wrong.',
		why: 'Proposals must have come by the deadline in the invitation, so that all can read them before the meeting.',
	},
	'delegate-report': {
		message: ({ id, date, held }) =>
			`${id} is dated ${date}, but the meeting that is to hear the report is on ${held}.`,
		remedy: () => 'Finish the draft for approval before the meeting, or correct the date.',
		why: 'The delegate meeting is in March, and the annual report has to be sent by 1 April. So there must be a draft of it when the meeting is held.',
	},
	'delegate-elected': {
		message: ({ name, site, why, nearest }) =>
			({
				repeated: `“${name}” is elected twice.`,
				unaffiliated: `“${name}” is elected from “${site}”, which is no affiliated site.${didYouMean(nearest)}`,
				other: `“${name}” is elected from “${site}”, but the register has “${nearest}” as its safety representative.`,
			})[why],
		remedy: ({ why }) =>
			({
				repeated: 'Let the person stand once, and write who was elected to the other seat.',
				unaffiliated: 'Write the site as it stands in the register of sites.',
				other: 'Correct the name or the register. If the site has several safety representatives, all is well.',
			})[why],
		why: 'The employees’ representatives and deputies are elected by and among the safety representatives of the affiliated sites.',
	},
	'board-elected': {
		message: ({ name, why, minutes, nearest }) =>
			({
				missing: `“${name}” was elected according to ${minutes}, but is not among the employees’ representatives here.`,
				unelected: `“${name}” represents the employees, but was not elected to that seat according to ${minutes}.${didYouMean(nearest)}`,
				early: `The term begins before the meeting of ${minutes} elected the board.`,
			})[why],
		remedy: ({ why }) =>
			why === 'early'
				? 'Correct the term, or name the minutes of an earlier meeting.'
				: 'Write the same persons as in the minutes, or correct the minutes.',
		why: 'The employees’ representatives and deputies are those that the delegate meeting has elected.',
	},
};

const deadlines = {
	proposals: 'The deadline for proposals',
	candidates: 'The deadline for candidates',
	reply: 'The deadline for replies',
};
