import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Injunction ${number} “${what}” has not been carried out, and was due on ${deadline} (today ${asOf}).`,
		remedy: () =>
			'Do what is ordered, write the day under “Done”, and tell the authority. If it has set a new deadline, write that.',
		why: 'An injunction is followed within its time limit. If you need more time, ask for it before then.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Injunction ${number} was carried out on ${done}, but when ${authority} was told is not said.`,
		remedy: () => 'Tell it, and write the day under “Authority told”.',
		why: 'To the authority the case is open until it has an answer.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `No reason is given for dispensation ${number} “${what}”.`,
		remedy: () => 'Write under “Reason” which circumstances it was granted for.',
		why: 'A departure is only allowed for a reason. When circumstances change, somebody must be able to see that the reason is gone.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensation ${number} “${what}” is valid from ${from}, but runs out on ${until}, before it begins.`;
			return why === 'used'
				? `Dispensation ${number} “${what}” ran out on ${until}, but was used longer.`
				: `Dispensation ${number} “${what}” ran out on ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Follow the rule, or apply for a new dispensation. Write under “Not used from” when you stopped using the old one.'
				: 'Correct the days by the decision.',
		why: 'When a departure runs out, the rule holds again.',
	},
	'obligation-code': {
		message: ({ code, known }) =>
			known.length === 0
				? 'The enterprise has no industry codes.'
				: `Industry code ${code} is not one of the enterprise’s own.`,
		remedy: ({ known }) =>
			known.length === 0
				? 'Write the codes in README.md under “industryCodes”.'
				: `Write one of the codes in README.md: ${orList(known)}.`,
		why: 'The duty goes by the main activity, which the facts of the enterprise state.',
	},
	'obligation-conclusion': {
		message: ({ written, why, code }) => `The conclusion is “${written}”, but ${reasons[why](code)}`,
		remedy: ({ outcome, why }) =>
			why === 'unknown'
				? 'Look the code up in the whole list of § 13-1, and write the day and the answer under “lookedUp”. Until then, write “conclusion: må vurderes”.'
				: `Write “conclusion: ${outcome}”, or correct what it rests on.`,
		why: 'Only a part of the list is known here. A code that was not found is no “no”. The conclusion follows from the risk, the dispensation and the industry.',
	},
	'obligation-dispensation': {
		message: ({ number, known, assessed }) =>
			known
				? `Dispensation ${number} was not valid on ${assessed}, when the duty was assessed.`
				: `Dispensation ${number} is not in the register.`,
		remedy: () =>
			'Correct the number, or enter the dispensation in “company/dispensations.csv” with the days it is valid.',
		why: 'A dispensation can be found, and is valid on the day it is used.',
	},
	'obligation-risk': {
		message: ({ id }) => `${id} is no risk assessment of this enterprise.`,
		remedy: ({ nearest }) =>
			`Write the number of the risk assessment that the condition comes from.${didYouMean(nearest)}`,
		why: 'The duty rests on the risks of the enterprise, so one must be able to find them.',
	},
	'obligation-service': {
		message: ({ document, has }) =>
			has
				? `${document} says that no health service is required, but the enterprise has one.`
				: `${document} says that a health service is required, but the enterprise has none.`,
		remedy: ({ has }) =>
			has
				? 'If it is voluntary, say so in the assessment and in a waiver of this warning. Else correct the assessment: instruction 1-004 says that the risk calls for the service.'
				: 'Join an approved health service, and name it under “occupationalHealthService”.',
		why: 'The assessment and the facts are both used in the handbook, and must say the same.',
	},
	'decision-early': {
		message: ({ day, inForce }) => `The decision is of ${day}, but the order of 1978 is in force only from ${inForce}.`,
		remedy: () => 'Correct the day, or leave the decision.',
		why: 'Nobody is covered before the order is in force.',
	},
	'coverage-service-late': {
		message: ({ industry, latest, from }) =>
			from === undefined
				? `The employees in ${industry} were to have a service by ${latest}, but that they have one is not said.`
				: `The employees in ${industry} were to have a service by ${latest}, but got it on ${from}.`,
		remedy: ({ from }) =>
			from === undefined
				? 'Write “serviceFrom” with the day on which the enterprise got a service. If it has none, the decision should say so.'
				: 'Correct the day if it is wrong. Else the duty was breached, and the decision should say so.',
		why: 'An enterprise without a service a year after it was covered may be punished.',
	},
	'appeal-late': {
		message: ({ appealed, deadline }) => `The appeal came on ${appealed}, after the last day ${deadline}.`,
		remedy: () => 'Write the special reasons for dealing with it under “lateReason”, or reject it.',
		why: 'An appeal after the time limit is dealt with for special reasons only.',
	},
	'appeal-note-missing': {
		message: () => 'The decision refers to no note on how to appeal.',
		remedy: ({ kind }) => `Make it with “npm run new -- ${kind}”, and enter it under “references”.`,
		why: 'Whoever gets a decision must know to whom and until when to appeal.',
	},
	'attendance-vote': {
		message: ({ word }) => `The service is given a vote: “${word}”.`,
		remedy: () => 'Write that the service attends without a vote (“uden stemmeret”), or take the sentence out.',
		why: 'The service may attend the committee’s meetings as agreed, but without a vote.',
	},
	'direct-contact-missing': {
		message: ({ why }) =>
			why === 'nobody'
				? 'The enterprise has no safety organisation, and whom the service turns to is not said.'
				: 'The enterprise has no safety organisation, but here stands a recommendation of one.',
		remedy: ({ field, why }) =>
			why === 'nobody'
				? `Fill in “${field}” for the employer, the supervisors and the other employees.`
				: 'Take out the recommendation, or correct “safetyOrganisation” in README.md.',
		why: 'Without a safety organisation the service turns to the employer, the supervisors and the other employees directly.',
	},
	'employee-cost': {
		message: ({ what, cost }) => `“${what}” costs the employee ${cost}.`,
		remedy: () => 'Let the employer pay, and delete the amount.',
		why: 'The employer pays for the service. What it does costs the employees nothing.',
	},
};

/** What the conclusion follows from. */
const reasons: Readonly<Record<DecisionsMessages['obligation-conclusion']['why'], (code: string) => string>> = {
	risk: () => 'one of the conditions calls for a health service. It is then required.',
	dispensed: () => 'Arbeidstilsynet has exempted the whole enterprise. It is then not required.',
	listed: (code: string) => `the main activity ${code} is on the list. A health service is then required.`,
	none: () =>
		'no condition calls for a health service, and the main activity is not on the list. It is then not required.',
	unknown: (code: string) => `whether ${code} is on the list is not settled. The duty is then still to be assessed.`,
};
