import type { PeriodicReturnMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount } from './phrases.ts';

export const periodicReturn: Texts<PeriodicReturnMessages> = {
	'return-period': {
		message: ({ fault, day, year, from }) =>
			fault === 'reversed'
				? `The period ends on ${day}, before it begins on ${from}.`
				: `${day} is not in ${year}, which the return is for.`,
		remedy: () => 'Correct the day or the year.',
		why: 'The labour inspection must see which time the figures are for.',
	},
	'return-served': {
		message: ({ what, stated, found }) =>
			stated === undefined || found === undefined
				? `How many ${whats[what]} the service serves is not said.`
				: `${amount(stated)} ${whats[what]} are stated, but the register “enrolments” has ${amount(found)}.`,
		remedy: ({ stated }) =>
			stated === undefined
				? 'Write the figures under “served”, or enter them in “enrolments.csv”.'
				: 'Remove “served”; the figures are then counted in the register.',
		why: 'Figures stand in one place only, so that they cannot differ.',
	},
	'return-basis': {
		message: () => 'Which rules of the director the return follows is not said.',
		remedy: () => 'Write them under “basis” when you have them.',
		why: 'The director settles kind and extent. Those rules are not among the sources, so the form is our own.',
	},
};

const whats = { enterprises: 'enterprises or sites', employees: 'employees' };
