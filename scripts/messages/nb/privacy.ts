import type { PrivacyMessages, WordPart } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number, part }) =>
			certain
				? `${inPart(part)}Her står et ${numbersOf[kind]}: ${number}.`
				: `${inPart(part)}Her står noe som kan være et ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Ta det bort, og skriv et saksnummer eller en stilling i stedet.'
				: 'Er det et annet nummer, så skriv foran hva det er, som «kontonummer». Ellers ta det bort.',
		why: 'Dokumenter deles og tas vare på lenge. Et nummer på en person skal ikke stå i dem, og vises derfor heller ikke helt ut her.',
	},
	'privacy-health': {
		message: ({ word, beside, part }) =>
			beside === 'number'
				? `${inPart(part)}«${word}» står i samme setning som et personnummer.`
				: `${inPart(part)}«${word}» står i samme setning som et navn.`,
		remedy: () => 'Skriv om arbeidet eller om en gruppe, ikke om en person. Ta bort navnet eller helseopplysningen.',
		why: 'Helsen til en navngitt person skal ikke stå i dokumenter som deles.',
	},
	'privacy-secret': {
		message: ({ marking, part }) => `${inPart(part)}Teksten er merket «${marking}».`,
		remedy: () => 'Ta bort det som er hemmelig. Har virksomheten samtykket, så skriv det som grunn i et unntak.',
		why: 'Særlige produksjonsforhold kan bare fortelles videre når virksomheten har samtykket.',
	},
	'privacy-classified': {
		message: ({ marking, part }) => `${inPart(part)}Teksten er merket «${marking}», og gradert stoff kan ikke stå her.`,
		remedy: () => 'Ta bort teksten. Er den ikke gradert, så ta bort merket.',
		why: 'Gradert stoff håndteres etter egne regler og skal aldri inn i dokumentene som lages her.',
	},
	'privacy-mixed': {
		message: ({ holds, what }) =>
			holds === 'person'
				? `Dokumentet gjelder en person, men har også tekniske opplysninger: «${what}».`
				: `Dokumentet har tekniske opplysninger, men forteller også om en person: «${what}».`,
		remedy: () => 'Flytt det ene til et dokument for seg.',
		why: 'Opplysninger om personer og tekniske opplysninger skal holdes hver for seg.',
	},
	'privacy-request-told': {
		message: ({ words }) => `Arbeidsgiveren får vite at besøket følger av en henvendelse: «${words}».`,
		remedy: () => 'Skriv bare at besøket fant sted, ikke hva som var grunnen.',
		why: 'Den som henvender seg, skal ikke kunne bli kjent for arbeidsgiveren.',
	},
	'privacy-access': {
		message: ({ recipient }) =>
			recipient === undefined
				? 'Dokumentet gjelder en person, men sier ikke hvem det er til.'
				: `«${recipient}» kan ikke få et dokument som gjelder en person.`,
		remedy: () => 'Skriv under «recipients» hvem det er til: den ansatte, eller noen i bedriftshelsetjenesten.',
		why: 'Bare den ansatte og de som arbeider i bedriftshelsetjenesten, har adgang til opplysninger om en person.',
	},
};

const numbersOf = {
	birth: 'fødselsnummer',
	'd-number': 'D-nummer',
	'h-number': 'H-nummer',
	synthetic: 'testnummer i form av et fødselsnummer',
	cpr: 'CPR-nummer',
};

const parts: Readonly<Record<WordPart, string>> = {
	head: 'toppteksten',
	foot: 'bunnteksten',
	text: 'malens egen tekst',
	properties: 'egenskapene',
	other: 'bilder, stiler eller annet',
};

function inPart(part: WordPart | undefined): string {
	return part === undefined ? '' : `I Word-malen, ${parts[part]}: `;
}
