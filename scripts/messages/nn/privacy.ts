import type { PrivacyMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number }) =>
			certain
				? `Her står eit ${numbersOf[kind]}: ${number}.`
				: `Her står noko som kan vere eit ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Ta det bort, og skriv eit saksnummer eller ei stilling i staden.'
				: 'Er det eit anna nummer, så skriv framfor kva det er, som «kontonummer». Elles ta det bort.',
		why: 'Dokument blir delte og tekne vare på lenge. Eit nummer på ein person skal ikkje stå i dei, og blir difor heller ikkje vist heilt ut her.',
	},
};

const numbersOf = {
	birth: 'fødselsnummer',
	'd-number': 'D-nummer',
	'h-number': 'H-nummer',
	synthetic: 'testnummer i form av eit fødselsnummer',
	cpr: 'CPR-nummer',
};
