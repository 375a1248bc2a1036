import type { GrantAreaProblem, GrantMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean, orList } from './phrases.ts';

export const grants: Texts<GrantMessages> = {
	'grant-call': {
		message: ({ text, nearest }) => `There is no call named “${text}”.${didYouMean(nearest)}`,
		remedy: ({ calls }) =>
			`Write one of those that there are: ${orList(calls)}. A new call is a new file in templates/calls.`,
		why: 'The call has the legal basis, the deadlines and the conditions. Without it the application cannot be tested.',
	},
	'grant-deadline': {
		message: ({ problem, day, days, deadline, opens }) =>
			({
				unknown: `${day} is none of the deadlines of the call: ${andList(days)}.`,
				late: `The application was sent on ${day}, but the deadline was ${deadline}.`,
				early: `The application was sent on ${day}, before the call came into force on ${opens}.`,
			})[problem],
		remedy: ({ problem, days, deadline }) =>
			({
				unknown: `Write the deadline that you apply for: ${orList(days)}.`,
				late: later(days, deadline),
				early: 'Correct the day, or wait before you send it.',
			})[problem],
		why: 'The deadlines are fixed. An application after the deadline is not taken into that round.',
	},
	'grant-period': {
		message: ({ problem, months, least, advised, lastDay, to }) =>
			({
				reversed: 'The project ends before it begins.',
				short: `The project lasts ${count(months, 'whole month', 'whole months')}, but must last ${amount(least)} at least.`,
				advised: `The project lasts ${amount(months)} months. That is enough, but ${amount(advised)} are recommended.`,
				late: `The project ends on ${to}, but must be over by ${lastDay}.`,
			})[problem],
		remedy: ({ problem }) =>
			problem === 'advised' ? 'Make it longer if the project allows. Otherwise leave it.' : 'Correct “period”.',
		why: 'Grants go only to projects that last long enough to give experience and are over in time. The source says 1½ to 2 years at least; that is read as 18 months, and 24 are recommended.',
	},
	'grant-area': {
		message: ({ number, problem }) => areaMessage(number, problem),
		remedy: ({ problem }) =>
			problem.is === 'unknown'
				? `Write one of the areas: ${orList(problem.areas)}.`
				: `Correct “${problem.is}” under “targets”, or choose another area.`,
		why: 'Each area is for certain enterprises. A project for others cannot have a grant in that area.',
	},
	'grant-area-field': {
		message: ({ number, field, label }) => `A project in area ${number} must state: “${label?.en ?? field}”.`,
		remedy: ({ field }) => `Write it under “${field}”, or choose another area.`,
		why: 'The area has it as a condition. Without it the application cannot be judged.',
	},
	'grant-fee-services': {
		message: ({ number, missing }) =>
			`The basic fee in area ${number} does not cover ${andList(missing.map((service) => `“${service}”`))}.`,
		remedy: ({ all }) => `Write all services under “services”: ${andList(all)}.`,
		why: 'It is settled what the basic fee covers in each area.',
	},
	'grant-fee-cost': {
		message: ({ known }) =>
			known === undefined
				? 'It is not said whether the basic fee covers what the services cost.'
				: `The basic fee is ${text(known.amount)}, but the services cost ${text(known.cost)}.`,
		remedy: () =>
			'Write “amount” and “cost” under “fee”, both for one enterprise in a year. Where the fee is too low, raise it or give the reason in the application.',
		why: 'Where a basic fee is tried, it counts whether it covers the actual costs.',
	},
	'grant-budget-category': {
		message: ({ category, forbidden }) =>
			forbidden ? `No grant covers “${category}”.` : `“${category}” is none of the expenses that a grant covers.`,
		remedy: ({ categories, forbidden }) =>
			forbidden
				? 'Take the line out. The ordinary services are paid for by the service itself.'
				: `Write one of the categories: ${orList(categories)}.`,
		why: 'The grant is for the trial alone. It must not cover what the service has to do anyway.',
	},
	'grant-budget-total': {
		message: ({ field, stated, total }) =>
			field === 'applied'
				? `${text(stated)} is applied for, but the budget is only ${text(total)}.`
				: `The budget is stated as ${text(stated)}, but its lines come to ${text(total)}.`,
		remedy: ({ field }) =>
			field === 'applied'
				? 'Correct “applied”, or the budget.'
				: 'Correct the line that is wrong, or delete “budgetTotal”: the sum is worked out.',
		why: 'The project has to keep to its budget. Otherwise the grant may have to be paid back.',
	},
	'grant-tender': {
		message: ({ external, above, account }) =>
			account
				? `The external help has cost ${text(external)}, above ${text(above)}, but there is no tender.`
				: `The external help is ${text(external)}, above ${text(above)}, but is not put out to tender.`,
		remedy: ({ field, account }) =>
			account
				? `Write the number of the tender notice under “${field}”.`
				: `Write “${field}: ja”, and invite tenders before you buy.`,
		why: 'Where more than the limit of the grant goes to external help, the project is put out to tender.',
	},
	'grant-applicants': {
		message: ({ name }) =>
			name === undefined ? 'The application has no applicant.' : `“${name}” stands twice among the applicants.`,
		remedy: ({ name }) =>
			name === undefined
				? 'Write the service under “applicants”, and those it applies together with.'
				: 'Delete one of them.',
		why: 'Several services may apply together. Each of them has to be known.',
	},
	'grant-work': {
		message: ({ text }) =>
			text === undefined
				? 'It is not said what the project does with the model.'
				: `“${text}” is none of what grants are for.`,
		remedy: ({ words }) => `Write at least one of the words under “work”: ${andList(words)}.`,
		why: 'Grants are for developing, trying and evaluating models of the work of the service.',
	},
	'grant-basis': {
		message: ({ grant, basis }) => `The grant is ${text(grant)}, but it is for expenses of only ${text(basis)}.`,
		remedy: () => 'Look in the letter of award, and correct “grant” or “basis”.',
		why: 'The payout is worked out from the grant and the expenses that it is for. Where the grant is greater, it comes out wrong.',
	},
	'grant-payout': {
		message: ({ stated, computed }) => `The payout is stated as ${text(stated)}, but should be ${text(computed)}.`,
		remedy: ({ grant, basis, documented }) =>
			`Work it out: ${text(grant)} × ${text(documented)} / ${text(basis)}, at most the grant, to the nearest hundredth of a krone. Delete “payout” to have it worked out.`,
		why: 'Where less was spent than the grant was for, it is reduced in proportion. Where more was spent, it is unchanged.',
	},
	'grant-instalment': {
		message: ({ day, paid, held }) =>
			`${text(paid)} had been paid in instalments by ${day}, but only ${text(held)} had been spent.`,
		remedy: () => 'Correct the instalment or its day, or write the expenses that are missing.',
		why: 'Instalments are paid only for expenses that were held and documented.',
	},
	'grant-source': {
		message: ({ notice }) => `${notice.en}.`,
		remedy: () =>
			'There is nothing to do. Where the full text is found, the file of the call in templates/calls is corrected.',
		why: 'The source is incomplete. What is missing has been neither guessed nor checked.',
	},
};

function areaMessage(number: string, problem: GrantAreaProblem): string {
	switch (problem.is) {
		case 'unknown':
			return `There is no area ${number}.`;
		case 'largest':
			return problem.found === undefined
				? `Area ${number} is for enterprises with at most ${amount(problem.most)} employees, but it is not said how many the largest has.`
				: `Area ${number} is for enterprises with at most ${amount(problem.most)} employees, but the largest has ${amount(problem.found)}.`;
		case 'obliged':
			return `Area ${number} is for enterprises that ${problem.must ? 'must' : 'need not'} have a health service${problem.said ? ', but the project is for others' : ', but that is not said'}.`;
		case 'branches':
			return problem.named.length === 0
				? `Area ${number} is for ${count(problem.must, 'branch', 'branches')}, but none is named.`
				: `Area ${number} is for ${count(problem.must, 'branch', 'branches')}, but there are ${amount(problem.named.length)}: ${andList(problem.named)}.`;
	}
}

function later(days: readonly string[], deadline: string): string {
	const next = days.find((day) => day > deadline);
	return `Correct the day if it is wrong.${next === undefined ? '' : ` Otherwise apply for the next deadline, ${next}.`}`;
}

function text(decimal: string): string {
	return decimalText(decimal, 'en');
}
