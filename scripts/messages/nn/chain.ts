import type { ChainMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const chain: Texts<ChainMessages> = {
	'taken-missing': {
		message: ({ field, id, kind }) =>
			`«${field}» viser til ${id}, men det finst ikkje noko ${kind === undefined ? 'anna dokument' : `dokument av typen ${kind}`} med det nummeret.`,
		remedy: ({ nearest: near }) =>
			near === undefined ? 'Skriv nummeret til eit dokument som finst, eller lag det først.' : `Meinte du ${near}?`,
		why: 'Dokumentet hentar opplysningar frå det andre, så dei ikkje blir skrivne to gonger.',
	},
	'row-none': {
		message: ({ register }) =>
			`Det blir laga eitt dokument for kvar rad i registeret «${register}», men det har ingen rader.`,
		remedy: ({ register, folder }) => `Fyll ut ${folder}/${register}.csv.`,
		why: 'Utan rader blir det ikkje noko dokument å sende.',
	},
};
