import type { SinceMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

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
	'draft-not-newer': {
		message: ({ version, other, otherVersion }) =>
			`Udkastet har version ${version}, men ${other} har allerede version ${otherVersion}.`,
		remedy: ({ otherVersion }) =>
			`Sæt en højere version end ${otherVersion}, eller slet udkastet, hvis det er taget i brug.`,
		why: 'Det, der ligger i »drafts«, er den næste version af det dokument, det ligger ved siden af.',
	},
	'version-skipped': {
		message: ({ version, before }) => `Versionen går fra ${before} direkte til ${version}.`,
		remedy: ({ before }) => `Brug det næste tal efter ${before}.`,
		why: 'Den, der ser et hul i tallene, leder efter en version, der aldrig har været.',
	},
};
