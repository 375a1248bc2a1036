import type { ChainMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const chain: Texts<ChainMessages> = {
	'taken-missing': {
		message: ({ field, id, kind }) =>
			`«${field}» viser til ${id}, men det finnes ikke noe ${kind === undefined ? 'annet dokument' : `dokument av typen ${kind}`} med det nummeret.`,
		remedy: ({ nearest: near }) =>
			near === undefined ? 'Skriv nummeret til et dokument som finnes, eller lag det først.' : `Mente du ${near}?`,
		why: 'Dokumentet henter opplysninger fra det andre, så de ikke skrives to ganger.',
	},
	'row-none': {
		message: ({ register }) =>
			`Det lages ett dokument for hver rad i registeret «${register}», men det har ingen rader.`,
		remedy: ({ register, folder }) => `Fyll ut ${folder}/${register}.csv.`,
		why: 'Uten rader blir det ikke noe dokument å sende.',
	},
};
