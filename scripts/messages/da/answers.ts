import type { AnswerMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const answers: Texts<AnswerMessages> = {
	'confirmation-missing': {
		message: ({ field, label }) => `»${label?.da ?? field}« er besvaret med nej.`,
		remedy: ({ field }) => `Er det rigtigt, kan dokumentet ikke sendes. Ellers skriver du »${field}: ja«.`,
		why: 'Uden den bekræftelse opfylder dokumentet ikke det, der kræves.',
	},
	'field-needed': {
		message: ({ field, label, when }) => `»${label?.da ?? field}« mangler, når »${when}« er besvaret med ja.`,
		remedy: ({ field }) => `Skriv det under »${field}«, eller ret svaret.`,
		why: 'Et ja kræver, at der står, hvad det går ud på.',
	},
};
