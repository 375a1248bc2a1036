import type { LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { languageNames } from './language-names.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) =>
			`Teksten er på ${languageNames[found]}, men dokumentet er på ${languageNames[language]}.`,
		remedy: ({ found, language }) =>
			`Skriv teksten på ${languageNames[language]}. Er hele dokumentet på ${languageNames[found]}, skriver du «language: ${found}». Et sitat setter du «>» foran.`,
		why: 'Den som skal følge teksten, må kunne lese alt den sier, og et språk for hele dokumentet gjør ordene like.',
	},
	'language-company': {
		message: ({ language, company }) =>
			`Dokumentet er på ${languageNames[language]}, men virksomheten skriver ${languageNames[company]}.`,
		remedy: ({ company }) =>
			`Skriv det på ${languageNames[company]}, eller la det stå med en begrunnelse under «waivers».`,
		why: 'Alle i virksomheten skal kunne lese det som gjelder for dem.',
	},
};
