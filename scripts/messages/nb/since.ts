import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { orList } from './phrases.ts';

export const since: Texts<SinceMessages> = {
	'active-vanished': {
		message: ({ id }) => `${id} var i kraft og er borte.`,
		remedy: () => 'Hent fila tilbake, og sett status til «Utgått». Den kan tas bort etter det.',
		why: 'De som følger et dokument, må få vite at det ikke gjelder lenger.',
	},
	'active-unrecorded': {
		message: () => 'Dokumentet er nytt og i kraft, men det står ikke når det ble godkjent.',
		remedy: () => 'Skriv dagen under «approved», eller begynn med status «Utkast».',
		why: 'Et dokument skal være godkjent før det gjelder.',
	},
	'change-understated': {
		message: ({ version, section, before, after }) =>
			`Endringen i versjon ${version} er kalt redaksjonell, men ${section === '' ? 'teksten' : `«${section}»`} sier noe nytt: ${quoted(before, after)}.`,
		remedy: () =>
			'Skriv «change: substantive», eller la det stå og legg til «reason:» med hvorfor ingen trenger å lese på nytt.',
		why: 'De som følger et dokument, leser det bare på nytt når de får vite at innholdet er endret.',
	},
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`Utkastet har versjon ${version}, men ${other} har allerede versjon ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Sett en høyere versjon enn ${otherVersion}, eller slett utkastet om det er tatt i bruk.`,
		why: 'Det som ligger i «drafts», er neste versjon av dokumentet det ligger ved siden av.',
	},
	'revision-missing': {
		message: ({ version }) => `Lista over endringer sier ikke hva som er nytt i versjon ${version}.`,
		remedy: ({ entry, begun }) =>
			`Legg til under «revisions:»${begun ? '' : ', som du skriver øverst i dokumentet'}: ${entry} Rett det som ikke stemmer; «editorial» er språk og form, «substantive» er innholdet.`,
		why: 'Den som har lest forrige versjon, skal se hva som er nytt. Bare det som står i dokumentet, trykkes; git kan foreslå det.',
	},
	'revision-order': {
		message: ({ version, before }) => `Etter versjon ${before} kommer versjon ${version} i lista over endringer.`,
		remedy: () => 'La hver versjon stå én gang, i rekkefølge, med den nyeste først eller sist.',
		why: 'Lista skal vise hvordan dokumentet ble til, versjon for versjon.',
	},
	'revision-gap': {
		message: ({ version, before }) => `Lista over endringer går fra versjon ${before} rett til ${version}.`,
		remedy: () => 'Skriv inn det som mangler mellom dem.',
		why: 'Den som ser et hull, vet ikke om noe er glemt eller tatt bort.',
	},
	'revision-ahead': {
		message: ({ version, own }) =>
			`Lista over endringer går til versjon ${version}, men dokumentet har versjon ${own}.`,
		remedy: () => 'Øk versjonen øverst i dokumentet, eller ta ut linja.',
		why: 'Lista slutter med den versjonen leseren har foran seg.',
	},
	'revision-date': {
		message: ({ version, date, before, dateBefore }) =>
			`Versjon ${version} er datert ${date}, før versjon ${before} (${dateBefore}).`,
		remedy: () => 'Rett den av dagene som er feil.',
		why: 'En senere versjon kan ikke være eldre enn den forrige.',
	},
	'version-fell': {
		message: ({ version, before }) => `Versjonen er ${version}, men var ${before}.`,
		remedy: ({ before }) => `Sett en høyere versjon enn ${before}.`,
		why: 'En versjon som går ned, gjør det uklart hva som gjelder.',
	},
	'addition-unapproved': {
		message: ({ id, on }) => `Tillegget til ${id} er endret, men dokumentet viser fortsatt godkjenningen fra ${on}.`,
		remedy: ({ id, version, company }) =>
			`Versjon ${version} er bibliotekets og skal ikke økes. Godkjenn teksten med tillegget: «npm run approve -- ${id} --company ${company}», eller sett «libraryApproved» til dagen den ble lest og godkjent.`,
		why: 'Ellers ser det ut som om noen har godkjent noe som er skrevet etterpå.',
	},
	'version-unchanged': {
		message: ({ version }) => `Dokumentet er aktivt og endret, men har fortsatt versjon ${version}.`,
		remedy: () => 'Øk versjonen, sett ny dato, og skriv en linje i «revisions».',
		why: 'To ulike tekster med samme versjon kan ikke skilles fra hverandre.',
	},
	'status-move': {
		message: ({ from, to }) => `Status kan ikke gå fra «${from}» til «${to}» i ett steg.`,
		remedy: ({ from, allowed }) =>
			allowed.length === 0
				? 'Lag et nytt dokument med sitt eget nummer.'
				: `Fra «${from}» går veien til ${orList(allowed.map((status) => `«${status}»`))}.`,
		why: 'Dokumenter skal være godkjent før de gjelder.',
	},
	'version-skipped': {
		message: ({ version, before }) => `Versjonen går fra ${before} rett til ${version}.`,
		remedy: ({ before }) => `Bruk det neste tallet etter ${before}.`,
		why: 'Den som ser et hull i tallene, leter etter en versjon som aldri har vært.',
	},
};

function quoted(before: string, after: string): string {
	const told = [before === '' ? '' : `før «${before}»`, after === '' ? '' : `nå «${after}»`];
	return told.filter((part) => part !== '').join(', ');
}
