import type { PrivacyMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number }) =>
			certain
				? `Here stands a ${numbersOf[kind]}: ${number}.`
				: `Here stands what may be a ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Remove it, and write a case number or a position instead.'
				: 'If it is another number, say before it what it is, such as “account number”. Otherwise remove it.',
		why: 'Documents are shared and kept for long. The number of a person has no place in them, so it is not shown in full here either.',
	},
};

const numbersOf = {
	birth: 'Norwegian identity number',
	'd-number': 'Norwegian D number',
	'h-number': 'Norwegian H number',
	synthetic: 'test number in the form of a Norwegian identity number',
	cpr: 'Danish CPR number',
};
