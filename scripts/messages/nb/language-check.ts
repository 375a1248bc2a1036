import type { Language, LanguageCheckMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const languageCheck: Texts<LanguageCheckMessages> = {
	'language-text': {
		message: ({ found, language }) => `Teksten er på ${names[found]}, men dokumentet er på ${names[language]}.`,
		remedy: ({ found, language }) =>
			`Skriv teksten på ${names[language]}. Er hele dokumentet på ${names[found]}, skriver du «language: ${found}». Et sitat setter du «>» foran.`,
		why: 'Den som skal følge teksten, må kunne lese alt den sier, og et språk for hele dokumentet gjør ordene like.',
	},
	'language-company': {
		message: ({ language, company }) =>
			`Dokumentet er på ${names[language]}, men virksomheten skriver ${names[company]}.`,
		remedy: ({ company }) => `Skriv det på ${names[company]}, eller la det stå med en begrunnelse under «waivers».`,
		why: 'Alle i virksomheten skal kunne lese det som gjelder for dem.',
	},
};

const names: Readonly<Record<Language, string>> = { nb: 'bokmål', nn: 'nynorsk', da: 'dansk', en: 'engelsk' };
