import type { PrivacyMessages, WordPart } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number, part }) =>
			certain
				? `${inPart(part)}Her står eit ${numbersOf[kind]}: ${number}.`
				: `${inPart(part)}Her står noko som kan vere eit ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Ta det bort, og skriv eit saksnummer eller ei stilling i staden.'
				: 'Er det eit anna nummer, så skriv framfor kva det er, som «kontonummer». Elles ta det bort.',
		why: 'Dokument blir delte og tekne vare på lenge. Eit nummer på ein person skal ikkje stå i dei, og blir difor heller ikkje vist heilt ut her.',
	},
	'privacy-health': {
		message: ({ word, beside, part }) =>
			beside === 'number'
				? `${inPart(part)}«${word}» står i same setning som eit personnummer.`
				: `${inPart(part)}«${word}» står i same setning som eit namn.`,
		remedy: () => 'Skriv om arbeidet eller om ei gruppe, ikkje om ein person. Ta bort namnet eller helseopplysninga.',
		why: 'Helsa til ein namngitt person skal ikkje stå i dokument som blir delte.',
	},
	'privacy-secret': {
		message: ({ marking, part }) => `${inPart(part)}Teksten er merkt «${marking}».`,
		remedy: () => 'Ta bort det som er løynleg. Har verksemda samtykt, så skriv det som grunn i eit unntak.',
		why: 'Særlege produksjonsforhold kan berre fortelast vidare når verksemda har samtykt.',
	},
	'privacy-classified': {
		message: ({ marking, part }) => `${inPart(part)}Teksten er merkt «${marking}», og gradert stoff kan ikkje stå her.`,
		remedy: () => 'Ta bort teksten. Er han ikkje gradert, så ta bort merket.',
		why: 'Gradert stoff blir handtert etter eigne reglar og skal aldri inn i dokumenta som blir laga her.',
	},
	'privacy-mixed': {
		message: ({ holds, what }) =>
			holds === 'person'
				? `Dokumentet gjeld ein person, men har òg tekniske opplysningar: «${what}».`
				: `Dokumentet har tekniske opplysningar, men fortel òg om ein person: «${what}».`,
		remedy: () => 'Flytt det eine til eit dokument for seg.',
		why: 'Opplysningar om personar og tekniske opplysningar skal haldast kvar for seg.',
	},
	'privacy-request-told': {
		message: ({ words }) => `Arbeidsgivaren får vite at besøket følgjer av ein førespurnad: «${words}».`,
		remedy: () => 'Skriv berre at besøket fann stad, ikkje kva som var grunnen.',
		why: 'Den som tek kontakt, skal ikkje kunne bli kjend for arbeidsgivaren.',
	},
	'privacy-access': {
		message: ({ recipient }) =>
			recipient === undefined
				? 'Dokumentet gjeld ein person, men seier ikkje kven det er til.'
				: `«${recipient}» kan ikkje få eit dokument som gjeld ein person.`,
		remedy: () => 'Skriv under «recipients» kven det er til: den tilsette, eller nokon i bedriftshelsetenesta.',
		why: 'Berre den tilsette og dei som arbeider i bedriftshelsetenesta, har tilgang til opplysningar om ein person.',
	},
};

const numbersOf = {
	birth: 'fødselsnummer',
	'd-number': 'D-nummer',
	'h-number': 'H-nummer',
	synthetic: 'testnummer i form av eit fødselsnummer',
	cpr: 'CPR-nummer',
};

const parts: Readonly<Record<WordPart, string>> = {
	head: 'toppteksten',
	foot: 'botnteksten',
	text: 'malen sin eigen tekst',
	properties: 'eigenskapane',
	other: 'bilete, stilar eller anna',
};

function inPart(part: WordPart | undefined): string {
	return part === undefined ? '' : `I Word-malen, ${parts[part]}: `;
}
