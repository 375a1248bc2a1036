import type { YearMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const year: Texts<YearMessages> = {
	'day-closed': {
		message: ({ day, why }) => `The meeting is on ${day}, which is ${why.en}.`,
		remedy: () => 'Move the meeting to a working day, or correct the date if it is written wrongly.',
		why: 'A meeting on a weekend or a public holiday does not reach those who should be there.',
	},
};
