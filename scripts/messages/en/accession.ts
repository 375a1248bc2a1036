import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const accession: Texts<AccessionMessages> = {
	'order-in-force': {
		message: ({ text, words }) =>
			`The order’s entry into force is given as “${text}”, but must be a day or “${words}”.`,
		remedy: ({ words }) => `Write the day as 2026-03-01, or write “${words}”.`,
		why: 'Whoever receives an order must know from which day it holds.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `“${recipient}” is in the distribution list with 0 copies.`,
		remedy: () => 'Write 1 or more, or remove the line. Without a figure the recipient gets the usual number.',
		why: 'The distribution list shows who has been given the order, and in how many copies.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `“${recipient}” is in the distribution list more than once.`,
		remedy: () => 'Make the lines one.',
		why: 'The sum of the copies is right only when each recipient is listed once.',
	},
};
