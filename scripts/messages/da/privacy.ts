import type { PrivacyMessages, WordPart } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number, part }) =>
			certain
				? `${inPart(part)}Her står et ${numbersOf[kind]}: ${number}.`
				: `${inPart(part)}Her står noget, der kan være et ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Tag det væk, og skriv et sagsnummer eller en stilling i stedet.'
				: 'Er det et andet nummer, så skriv foran, hvad det er, som »kontonummer«. Ellers tag det væk.',
		why: 'Dokumenter deles og gemmes længe. Et nummer på en person skal ikke stå i dem og vises derfor heller ikke helt ud her.',
	},
	'privacy-health': {
		message: ({ word, beside, part }) =>
			beside === 'number'
				? `${inPart(part)}»${word}« står i samme sætning som et personnummer.`
				: `${inPart(part)}»${word}« står i samme sætning som et navn.`,
		remedy: () => 'Skriv om arbejdet eller om en gruppe, ikke om en person. Tag navnet eller helbredsoplysningen væk.',
		why: 'En navngiven persons helbred skal ikke stå i dokumenter, der deles.',
	},
	'privacy-secret': {
		message: ({ marking, part }) => `${inPart(part)}Teksten er mærket »${marking}«.`,
		remedy: () =>
			'Tag det hemmelige væk. Har virksomheden givet samtykke, så skriv det som begrundelse i en undtagelse.',
		why: 'Særlige produktionsforhold må kun fortælles videre, når virksomheden har givet samtykke.',
	},
	'privacy-classified': {
		message: ({ marking, part }) =>
			`${inPart(part)}Teksten er mærket »${marking}«, og klassificeret materiale må ikke stå her.`,
		remedy: () => 'Tag teksten væk. Er den ikke klassificeret, så fjern mærket.',
		why: 'Klassificeret materiale behandles efter egne regler og skal aldrig ind i de dokumenter, der laves her.',
	},
	'privacy-mixed': {
		message: ({ holds, what }) =>
			holds === 'person'
				? `Dokumentet gælder en person, men har også tekniske oplysninger: »${what}«.`
				: `Dokumentet har tekniske oplysninger, men fortæller også om en person: »${what}«.`,
		remedy: () => 'Flyt det ene til et dokument for sig.',
		why: 'Oplysninger om personer og tekniske oplysninger skal holdes hver for sig.',
	},
	'privacy-request-told': {
		message: ({ words }) => `Arbejdsgiveren får at vide, at besøget følger af en henvendelse: »${words}«.`,
		remedy: () => 'Skriv kun, at besøget fandt sted, ikke hvad grunden var.',
		why: 'Den, der henvender sig, skal ikke kunne blive kendt af arbejdsgiveren.',
	},
	'privacy-access': {
		message: ({ recipient }) =>
			recipient === undefined
				? 'Dokumentet gælder en person, men siger ikke, hvem det er til.'
				: `»${recipient}« må ikke få et dokument, der gælder en person.`,
		remedy: () => 'Skriv under »recipients«, hvem det er til: medarbejderen eller nogen i bedriftssundhedstjenesten.',
		why: 'Kun medarbejderen og de, der arbejder i bedriftssundhedstjenesten, har adgang til oplysninger om en person.',
	},
};

const numbersOf = {
	birth: 'norsk fødselsnummer',
	'd-number': 'norsk D-nummer',
	'h-number': 'norsk H-nummer',
	synthetic: 'testnummer i form af et norsk fødselsnummer',
	cpr: 'CPR-nummer',
};

const parts: Readonly<Record<WordPart, string>> = {
	head: 'sidehovedet',
	foot: 'sidefoden',
	text: 'skabelonens egen tekst',
	properties: 'egenskaberne',
	other: 'billeder, typografier eller andet',
};

function inPart(part: WordPart | undefined): string {
	return part === undefined ? '' : `I Word-skabelonen, ${parts[part]}: `;
}
