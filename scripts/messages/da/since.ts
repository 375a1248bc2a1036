import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { orList } from './phrases.ts';

export const since: Texts<SinceMessages> = {
	'active-vanished': {
		message: ({ id }) => `${id} var i kraft og er væk.`,
		remedy: () => 'Hent filen tilbage, og sæt status til »Udgået«. Den kan fjernes bagefter.',
		why: 'De, der følger et dokument, skal have at vide, at det ikke gælder længere.',
	},
	'active-unrecorded': {
		message: () => 'Dokumentet er nyt og i kraft, men der står ikke, hvornår det blev godkendt.',
		remedy: () => 'Skriv dagen under »approved«, eller begynd med status »Udkast«.',
		why: 'Et dokument skal være godkendt, før det gælder.',
	},
	'change-understated': {
		message: ({ version, section, before, after }) =>
			`Ændringen i version ${version} er kaldt redaktionel, men ${section === '' ? 'teksten' : `»${section}«`} siger noget nyt: ${quoted(before, after)}.`,
		remedy: () =>
			'Skriv »change: substantive«, eller lad det stå, og tilføj »reason:« med hvorfor ingen behøver at læse igen.',
		why: 'De, der følger et dokument, læser det kun igen, når de får at vide, at indholdet er ændret.',
	},
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`Udkastet har version ${version}, men ${other} har allerede version ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Sæt en højere version end ${otherVersion}, eller slet udkastet, hvis det er taget i brug.`,
		why: 'Det, der ligger i »drafts«, er den næste version af det dokument, det ligger ved siden af.',
	},
	'revision-missing': {
		message: ({ version }) => `Listen over ændringer siger ikke, hvad der er nyt i version ${version}.`,
		remedy: ({ entry, begun }) =>
			`Tilføj under »revisions:«${begun ? '' : ', som du skriver øverst i dokumentet'}: ${entry} Ret det, der ikke passer; »editorial« er sprog og form, »substantive« er indholdet.`,
		why: 'Den, der har læst den forrige version, skal se, hvad der er nyt. Kun det, der står i dokumentet, trykkes; git kan foreslå det.',
	},
	'revision-order': {
		message: ({ version, before }) => `Efter version ${before} kommer version ${version} i listen over ændringer.`,
		remedy: () => 'Lad hver version stå én gang, i rækkefølge, med den nyeste først eller sidst.',
		why: 'Listen skal vise, hvordan dokumentet blev til, version for version.',
	},
	'revision-gap': {
		message: ({ version, before }) => `Listen over ændringer går fra version ${before} direkte til ${version}.`,
		remedy: () => 'Skriv det, der mangler mellem dem.',
		why: 'Den, der ser et hul, ved ikke, om noget er glemt eller fjernet.',
	},
	'revision-ahead': {
		message: ({ version, own }) =>
			`Listen over ændringer går til version ${version}, men dokumentet har version ${own}.`,
		remedy: () => 'Sæt versionen op øverst i dokumentet, eller fjern linjen.',
		why: 'Listen slutter med den version, læseren har foran sig.',
	},
	'revision-date': {
		message: ({ version, date, before, dateBefore }) =>
			`Version ${version} er dateret ${date}, før version ${before} (${dateBefore}).`,
		remedy: () => 'Ret den af dagene, der er forkert.',
		why: 'En senere version kan ikke være ældre end den forrige.',
	},
	'version-fell': {
		message: ({ version, before }) => `Versionen er ${version}, men var ${before}.`,
		remedy: ({ before }) => `Sæt en højere version end ${before}.`,
		why: 'En version, der falder, gør det uklart, hvad der gælder.',
	},
	'addition-unapproved': {
		message: ({ id, on }) => `Tillægget til ${id} er ændret, men dokumentet viser stadig godkendelsen fra ${on}.`,
		remedy: ({ id, version, company }) =>
			`Version ${version} er bibliotekets og skal ikke sættes op. Godkend teksten med tillægget: »npm run approve -- ${id} --company ${company}«, eller sæt »libraryApproved« til den dag, hvor den blev læst og godkendt.`,
		why: 'Ellers ser det ud, som om nogen har godkendt noget, der er skrevet bagefter.',
	},
	'version-unchanged': {
		message: ({ version }) => `Dokumentet er aktivt og ændret, men har stadig version ${version}.`,
		remedy: () => 'Sæt versionen op, sæt en ny dato, og skriv en linje i »revisions«.',
		why: 'To forskellige tekster med samme version kan ikke skelnes fra hinanden.',
	},
	'status-move': {
		message: ({ from, to }) => `Status kan ikke gå fra »${from}« til »${to}« i ét trin.`,
		remedy: ({ from, allowed }) =>
			allowed.length === 0
				? 'Lav et nyt dokument med sit eget nummer.'
				: `Fra »${from}« går vejen til ${orList(allowed.map((status) => `»${status}«`))}.`,
		why: 'Dokumenter skal være godkendt, før de gælder.',
	},
	'version-skipped': {
		message: ({ version, before }) => `Versionen går fra ${before} direkte til ${version}.`,
		remedy: ({ before }) => `Brug det næste tal efter ${before}.`,
		why: 'Den, der ser et hul i tallene, leder efter en version, der aldrig har været.',
	},
};

function quoted(before: string, after: string): string {
	const told = [before === '' ? '' : `før »${before}«`, after === '' ? '' : `nu »${after}«`];
	return told.filter((part) => part !== '').join(', ');
}
