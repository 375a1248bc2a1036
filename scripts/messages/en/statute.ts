import type { HoursBasis, StatuteMessages } from '../../types/index.ts';
import { hoursText } from '../hours-text.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

const bases: Readonly<Record<HoursBasis, (year: number | undefined) => string>> = {
	count: (year) => `counted in January ${year ?? ''}`,
	total: () => 'in total by § 1',
	start: () => 'at the start by § 1',
};

export const statute: Texts<StatuteMessages> = {
	'statute-hours': {
		message: ({ planned, needed, employees, basis, year }) =>
			`${hoursText(planned, 'en')} hours a year are planned. ${count(employees, 'employee', 'employees')} (${bases[basis](year)}) need at least ${hoursText(needed, 'en')}.`,
		remedy: () => 'Plan more hours, or correct the count if it is wrong.',
		why: 'By § 13 of the statute the staff must be able to give each employee at least 1.3 hours a year. The sum is done in tenths, so that nothing is rounded.',
	},
	'statute-hours-unplanned': {
		message: ({ fact }) => `The centre has not stated “${fact}”, so what § 13 demands cannot be tested.`,
		remedy: ({ fact }) => `Write “${fact}:” and the number of hours planned for a year.`,
		why: 'By § 13 of the statute the staff must be able to give each employee at least 1.3 hours a year. Without a number nobody knows whether that is met.',
	},
	'statute-zero': {
		message: ({ field, provision }) =>
			`${provisionText(provision, 'en')} cannot hold for 0: the field “${field}” is 0.`,
		remedy: () => 'Write a whole number of at least 1.',
		why: 'A centre serves somebody, and its board meets. That is why the numbers of the statute are at least 1.',
	},
	'statute-start-above-total': {
		message: ({ start, total }) =>
			`The centre is dimensioned for ${amount(start)} employees at the start, but is to serve only ${amount(total)} in total.`,
		remedy: () => 'See whether the two numbers have changed places.',
		why: 'A centre usually begins with fewer employees than it is to serve in total, or with as many.',
	},
	'statute-chair': {
		message: () => 'The chair comes from the employees, but nothing says that this has been agreed.',
		remedy: () => 'Write “chairAgreed: yes” when it has been agreed, or remove “employeeChair”.',
		why: 'By § 7, subsection 1 of the statute the chair is a chief with the responsibility of an employer. A representative of the employees can chair the board only when that is agreed.',
	},
	'statute-unadopted': {
		message: ({ field }) => `The statute is in force, but “${field}” is missing.`,
		remedy: ({ field }) => `Write “${field}:”, or set the status to a draft.`,
		why: 'A statute holds only once it has been adopted. Its reader must see when and by whom.',
	},
	'statute-fact': {
		message: ({ written, fact, known }) =>
			`The statute says “${written}”, but the “${fact}” of the centre is “${known}”.`,
		remedy: ({ field, fact }) => `Correct “${field}” in the statute, or “${fact}” in the README.md of the centre.`,
		why: 'Name, seat and district must be the same in the statute and wherever else the centre is spoken of.',
	},
	'wording-own': {
		message: ({ kind }) => `The wording of “${kind}” is the project’s own and not the official one.`,
		remedy: () => 'Get the official text, and make it the template of the kind, before the document is used.',
		why: 'A statute must follow the model. Our wording says the same norm by norm, but only the official text is binding.',
	},
};
