import type { PrivacyMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number }) =>
			certain
				? `Her står et ${numbersOf[kind]}: ${number}.`
				: `Her står noe som kan være et ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Ta det bort, og skriv et saksnummer eller en stilling i stedet.'
				: 'Er det et annet nummer, så skriv foran hva det er, som «kontonummer». Ellers ta det bort.',
		why: 'Dokumenter deles og tas vare på lenge. Et nummer på en person skal ikke stå i dem, og vises derfor heller ikke helt ut her.',
	},
};

const numbersOf = {
	birth: 'fødselsnummer',
	'd-number': 'D-nummer',
	'h-number': 'H-nummer',
	synthetic: 'testnummer i form av et fødselsnummer',
	cpr: 'CPR-nummer',
};
