import type { PackMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const pack: Texts<PackMessages> = {
	'pack-incomplete': {
		message: ({ option }) => `Tilsynsmappen kan ikke laves sammen med »${option}«, for så bliver den ikke hel.`,
		remedy: ({ option }) => `Fjern »${option}«, eller byg uden »--pack«.`,
		why: 'Et tilsyn skal have alle dokumenter i kraft, i alle formater. En mappe, hvor noget mangler, ligner en hel.',
	},
	'pack-empty': {
		message: ({ company }) => `»${company}« har ingen dokumenter i kraft at vise frem.`,
		remedy: () => 'Giv de gældende dokumenter status Aktiv, og byg igen.',
		why: 'En tilsynsmappe uden dokumenter ville se ud, som om der er nok.',
	},
};
