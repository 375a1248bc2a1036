import type { CoverageMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const coverage: Texts<CoverageMessages> = {
	'coverage-industry': {
		message: ({ text, nearest }) => `The annex has no industry “${text}”.${didYouMean(nearest)}`,
		remedy: () =>
			'Write group and letter, such as “7.a”, or leave the field empty when the activity does not stand in the annex.',
		why: 'The industry decides whether employees are covered, and from when. It must therefore be found in the annex.',
	},
	'coverage-production': {
		message: ({ what, industry }) => `“${what}” has the industry ${industry}, but is not production proper.`,
		remedy: () => 'Write “production: yes”, or remove the industry.',
		why: 'It is production that belongs to an industry. Administration, canteen, cleaning and driving follow when the main activity is covered.',
	},
	'coverage-sum': {
		message: ({ counted, total }) =>
			`The activities have ${amount(counted)} employees together, but the enterprise has only ${amount(total)}.`,
		remedy: () => 'Correct the numbers of the activities, or “employees” of the enterprise.',
		why: 'Every employee is counted in one place. Otherwise the number of those covered is wrong.',
	},
	'coverage-tie': {
		message: ({ activities }) =>
			`The same number work at ${andList(activities.map((what) => `“${what}”`))}, and the main activity decides who is covered, and from when.`,
		remedy: ({ activities }) =>
			`Decide which is the main activity, and write for example “mainActivity: ${activities[0] ?? ''}”.`,
		why: 'The annex says that the main activity is the part of production that occupies most people. It does not say what holds when the numbers are equal.',
	},
	'coverage-main-activity': {
		message: ({ named, most }) =>
			most.length === 0
				? `“${named}” cannot be the main activity: no activity is production proper with employees.`
				: `“${named}” cannot be the main activity: ${andList(most.map((what) => `“${what}”`))} occupies most people.`,
		remedy: () =>
			'Delete “mainActivity”. The field is used only when two parts of production have the same number of employees.',
		why: 'The main activity is the part of production proper that occupies most people. It can be chosen only when several occupy the same number.',
	},
};
