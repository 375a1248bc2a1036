import type { AnswerMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const answers: Texts<AnswerMessages> = {
	'confirmation-missing': {
		message: ({ field, label }) => `«${label?.nb ?? field}» er besvart med nei.`,
		remedy: ({ field }) => `Stemmer det, kan dokumentet ikke sendes. Ellers skriver du «${field}: ja».`,
		why: 'Uten den bekreftelsen oppfyller dokumentet ikke det som kreves.',
	},
	'field-needed': {
		message: ({ field, label, when }) => `«${label?.nb ?? field}» mangler når «${when}» er besvart med ja.`,
		remedy: ({ field }) => `Skriv det under «${field}», eller rett svaret.`,
		why: 'Et ja krever at det står hva det går ut på.',
	},
};
