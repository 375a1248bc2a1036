import type { AnswerMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const answers: Texts<AnswerMessages> = {
	'confirmation-missing': {
		message: ({ field, label }) => `“${label?.en ?? field}” is answered with no.`,
		remedy: ({ field }) => `If that is so, the document cannot be sent. Otherwise write “${field}: ja”.`,
		why: 'Without that confirmation the document does not meet what is required.',
	},
	'field-needed': {
		message: ({ field, label, when }) => `“${label?.en ?? field}” is missing where “${when}” is answered with yes.`,
		remedy: ({ field }) => `Write it under “${field}”, or correct the answer.`,
		why: 'A yes asks for what it is about.',
	},
};
