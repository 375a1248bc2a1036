import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

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
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`Utkastet har versjon ${version}, men ${other} har allerede versjon ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Sett en høyere versjon enn ${otherVersion}, eller slett utkastet om det er tatt i bruk.`,
		why: 'Det som ligger i «drafts», er neste versjon av dokumentet det ligger ved siden av.',
	},
	'version-skipped': {
		message: ({ version, before }) => `Versjonen går fra ${before} rett til ${version}.`,
		remedy: ({ before }) => `Bruk det neste tallet etter ${before}.`,
		why: 'Den som ser et hull i tallene, leter etter en versjon som aldri har vært.',
	},
};
