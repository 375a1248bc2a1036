import type { PrivacyMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number }) =>
			certain
				? `Her står et ${numbersOf[kind]}: ${number}.`
				: `Her står noget, der kan være et ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Tag det væk, og skriv et sagsnummer eller en stilling i stedet.'
				: 'Er det et andet nummer, så skriv foran, hvad det er, som »kontonummer«. Ellers tag det væk.',
		why: 'Dokumenter deles og gemmes længe. Et nummer på en person skal ikke stå i dem og vises derfor heller ikke helt ud her.',
	},
};

const numbersOf = {
	birth: 'norsk fødselsnummer',
	'd-number': 'norsk D-nummer',
	'h-number': 'norsk H-nummer',
	synthetic: 'testnummer i form af et norsk fødselsnummer',
	cpr: 'CPR-nummer',
};
