import type { ConfidentialityMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const confidentiality: Texts<ConfidentialityMessages> = {
	'case-id': {
		message: () => 'What stands here is not the number of a case.',
		remedy: () => 'Write letter, hyphen and digits, for example “S-12”. The name belongs in the case, on paper.',
		why: 'A document about a person bears the number of the case alone, so that whoever finds it cannot see who it is.',
	},
	'diagnosis-word': {
		message: ({ word }) => `“${word}” tells something about health.`,
		remedy: () => 'Write only what is to be done at work, and not why: “Lift 10 kg at most”.',
		why: 'The employer may get recommendations on work, never a diagnosis or anything else about health.',
	},
	'consent-authority': {
		message: ({ law, nearest }) =>
			`The law “${law}”, which the duty to inform is said to follow from, is not in the law register.${didYouMean(nearest)}`,
		remedy: () =>
			'Correct the name of the law under “authority”, or add the law to “templates/law” with its source and date.',
		why: 'Without consent information is given only where a law demands it. Somebody must then have read what it demands.',
	},
	'consent-missing': {
		message: ({ field, purpose }) => `The consent (${purpose}) is in force, but “${field}” is not filled in.`,
		remedy: ({ field }) => `Fill in “${field}”, or let the status be Draft until the employee has answered.`,
		why: 'Without it nobody can see what the consent was about, or that it was given before anything was done.',
	},
	'consent-unwritten': {
		message: ({ said }) =>
			said ? 'The consent is not in writing.' : 'It is not said whether the consent is in writing.',
		remedy: () => 'Get the employee’s signature, and write “written: yes”.',
		why: 'Recommendations to the employer and transfer to another service take consent in writing.',
	},
	'consent-giver': {
		message: ({ by, needed }) =>
			by === undefined
				? `It is not said who gave the consent; it has to be ${needed}.`
				: `The consent was given by ${by}, but it is ${needed} that has to give it.`,
		remedy: ({ needed }) => `Get the consent from ${needed}, and say so under “by”.`,
		why: 'Employees decide on information about themselves, enterprises on that about their special production.',
	},
	'consent-before-notice': {
		message: ({ informed, consented }) =>
			`The consent was given ${consented}, before the employee was told ${informed}.`,
		remedy: () => 'Correct the moment that is wrong. If they are right, the consent has to be given again.',
		why: 'Nobody can consent to what they have not been told of.',
	},
	'consent-early': {
		message: ({ hours, minutes, least }) =>
			`Only ${count(hours, 'hour', 'hours')}${minutes === 0 ? '' : ` and ${count(minutes, 'minute', 'minutes')}`} passed between notice and consent; there must be at least ${amount(least)} hours.`,
		remedy: ({ least }) =>
			`Let the employee sign again when ${amount(least)} hours have passed. If the clocks go forward meanwhile, that is an hour later by the clock.`,
		why: 'The employee is to have time to think it over. The hours are real hours, also when the clocks change.',
	},
	'placement-consent': {
		message: ({ id, why }) =>
			({
				'not-in-force': `The consent ${id} is not in force.`,
				purpose: `The consent ${id} is not to a recommendation on placement at work.`,
				case: `The consent ${id} belongs to another case.`,
				incomplete: `The consent ${id} does not say when the employee was told and when the consent was given.`,
				unwritten: `The consent ${id} is not in writing.`,
				'before-notice': `The consent ${id} was given before the notice.`,
				early: `The consent ${id} was given before the time to think it over had passed.`,
				later: `The recommendation was given before the consent ${id} was.`,
			})[why],
		remedy: ({ why }) =>
			why === 'later'
				? 'Correct the moment under “given”, or wait until the consent has been given.'
				: 'Get the consent right first, or write the number of the right one.',
		why: 'The employer gets only what the employee has said yes to in writing and in good time.',
	},
	'placement-uncovered': {
		message: ({ recommendation, id, nearest }) =>
			`The employee has not been told of “${recommendation}” (${id}).${didYouMean(nearest)}`,
		remedy: () =>
			'Write the recommendation word for word as in the consent, or give a new notice and ask for a new consent.',
		why: 'A consent covers only those recommendations that the employee was told of before giving it.',
	},
	'access-late': {
		message: ({ asked, answered, days }) => {
			if (answered === undefined)
				return `The employee asked on ${asked} and has had no answer within ${count(days, 'day', 'days')}.`;
			return answered < asked
				? `The answer is of ${answered}, before the employee asked on ${asked}.`
				: `The employee asked on ${asked} and was answered on ${answered}, more than ${count(days, 'day', 'days')} later.`;
		},
		remedy: ({ answered, asked }) =>
			answered !== undefined && answered < asked
				? 'Correct the day that is wrong.'
				: 'Answer at once, and say why it took so long.',
		why: 'The employee is to be answered as soon as possible. The rules do not say how long that is; the days are our own standard.',
	},
	'access-withheld': {
		message: ({ what, why }) =>
			why === 'not-medical'
				? `“${what}” is withheld, but is not medical information.`
				: `“${what}” is withheld out of regard for others than the employee.`,
		remedy: () => 'Give the employee the information.',
		why: 'Only medical information may be withheld, and only where decisive regard for the employee speaks for it.',
	},
	'access-empty': {
		message: ({ withheld }) =>
			withheld
				? 'Something is withheld, and the employee gets nothing of the rest.'
				: 'The reply does not say which information the employee gets.',
		remedy: () => 'Write under “given” what the employee gets. If nothing is kept, write that.',
		why: 'Where the regard concerns only a part of the information, the employee gets to know the rest.',
	},
	'complaint-recipient': {
		message: ({ about, to, allowed }) =>
			to === undefined
				? `It is not said where to complain about “${about}”.`
				: `A complaint about “${about}” goes to ${orList(allowed)}, not to ${to}.`,
		remedy: ({ allowed }) => `Write ${orList(allowed)} under “to”.`,
		why: 'A complaint sent to the wrong place loses time, and the employee may think that it was dismissed.',
	},
	'case-kept-short': {
		message: ({ case: number, what, day, least }) =>
			({
				sent: `Case ${number} was sent on ${day}, but may not be sent before ${least}.`,
				employed: `Case ${number} was sent on ${day}, but the employment has not ended.`,
				erased: `Case ${number} was erased on ${day}, but has to be kept until ${least}.`,
				unsent: `Case ${number} was erased on ${day} without having been sent to the Directorate.`,
			})[what],
		remedy: () => 'Correct the day that is wrong. If the days are right, the Directorate has to be told.',
		why: 'Information is kept for a year after employment and then sent to the Directorate; where the service closes, it is kept for 10 years after the last entry.',
	},
	'case-transfer-due': {
		message: ({ case: number, why, since, asOf }) =>
			why === 'closed'
				? `Case ${number} has not been sent by ${asOf}, although the service closed on ${since}.`
				: `Case ${number} has not been sent by ${asOf}, and the year after employment ended on ${since}.`,
		remedy: () => 'Send the case to the Danish Directorate of Labour Inspection, and write the day in the table.',
		why: 'When the time is over, the information no longer lies with the service.',
	},
};
