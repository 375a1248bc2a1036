import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const since: Texts<SinceMessages> = {
	'active-vanished': {
		message: ({ id }) => `${id} var i kraft og er borte.`,
		remedy: () => 'Hent fila tilbake, og set status til «Utgått». Ho kan takast bort etter det.',
		why: 'Dei som følgjer eit dokument, må få vite at det ikkje gjeld lenger.',
	},
	'active-unrecorded': {
		message: () => 'Dokumentet er nytt og i kraft, men det står ikkje når det vart godkjent.',
		remedy: () => 'Skriv dagen under «approved», eller begynn med status «Utkast».',
		why: 'Eit dokument skal vere godkjent før det gjeld.',
	},
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`Utkastet har versjon ${version}, men ${other} har alt versjon ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Set ein høgare versjon enn ${otherVersion}, eller slett utkastet om det er teke i bruk.`,
		why: 'Det som ligg i «drafts», er neste versjon av dokumentet det ligg ved sida av.',
	},
	'version-skipped': {
		message: ({ version, before }) => `Versjonen går frå ${before} rett til ${version}.`,
		remedy: ({ before }) => `Bruk det neste talet etter ${before}.`,
		why: 'Den som ser eit hol i tala, leitar etter ein versjon som aldri har vore.',
	},
};
