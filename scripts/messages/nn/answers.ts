import type { AnswerMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const answers: Texts<AnswerMessages> = {
	'confirmation-missing': {
		message: ({ field, label }) => `«${label?.nn ?? field}» er svara nei på.`,
		remedy: ({ field }) => `Stemmer det, kan ikkje dokumentet sendast. Elles skriv du «${field}: ja».`,
		why: 'Utan den stadfestinga oppfyller ikkje dokumentet det som blir kravd.',
	},
	'field-needed': {
		message: ({ field, label, when }) => `«${label?.nn ?? field}» manglar når «${when}» er svara ja på.`,
		remedy: ({ field }) => `Skriv det under «${field}», eller rett svaret.`,
		why: 'Eit ja krev at det står kva det går ut på.',
	},
};
