import type { ChainMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const chain: Texts<ChainMessages> = {
	'taken-missing': {
		message: ({ field, id, kind }) =>
			`“${field}” refers to ${id}, but there is no ${kind === undefined ? 'other document' : `document of the kind ${kind}`} of that number.`,
		remedy: ({ nearest: near }) =>
			near === undefined ? 'Write the number of a document that exists, or make it first.' : `Did you mean ${near}?`,
		why: 'The document takes facts over from the other, so that they are written once.',
	},
	'row-none': {
		message: ({ register }) => `One document is made for each row of the register “${register}”, but it has no rows.`,
		remedy: ({ register, folder }) => `Fill in ${folder}/${register}.csv.`,
		why: 'Without rows there is no document to send.',
	},
};
