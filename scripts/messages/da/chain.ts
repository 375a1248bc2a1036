import type { ChainMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const chain: Texts<ChainMessages> = {
	'taken-missing': {
		message: ({ field, id, kind }) =>
			`»${field}« henviser til ${id}, men der findes ikke noget ${kind === undefined ? 'andet dokument' : `dokument af typen ${kind}`} med det nummer.`,
		remedy: ({ nearest: near }) =>
			near === undefined ? 'Skriv nummeret på et dokument, der findes, eller lav det først.' : `Mente du ${near}?`,
		why: 'Dokumentet henter oplysninger fra det andet, så de ikke skrives to gange.',
	},
	'row-none': {
		message: ({ register }) =>
			`Der laves ét dokument for hver række i registret »${register}«, men det har ingen rækker.`,
		remedy: ({ register, folder }) => `Udfyld ${folder}/${register}.csv.`,
		why: 'Uden rækker bliver der intet dokument at sende.',
	},
};
