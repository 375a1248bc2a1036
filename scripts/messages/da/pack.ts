import type { PackMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const pack: Texts<PackMessages> = {
	'pack-incomplete': {
		message: ({ option }) => `Tilsynsmappen kan ikke laves sammen med »${option}«, for så bliver den ikke hel.`,
		remedy: ({ option }) => `Fjern »${option}«, eller byg uden »--pack«.`,
		why: 'Et tilsyn skal have alle dokumenter i kraft, i alle formater. En mappe, hvor noget mangler, ligner en hel.',
	},
	'pack-path-long': {
		message: ({ path, length, most }) =>
			`Stien »${path}« i tilsynsmappen er på ${length} tegn. Windows kan ikke pakke mere end ${most} ud.`,
		remedy: () =>
			'Giv dokumentet en kortere titel og filen et kortere navn. Er det navnet på dokumenttypen eller på rækken i registret, der er langt, må det forkortes.',
		why: 'Windows åbner stier på indtil 259 tegn, og mappen, hvor tilsynet pakker ud, er en del af dem. En fil, der ikke kan pakkes ud, mangler, uden at nogen ser det.',
	},
	'pack-empty': {
		message: ({ company }) => `»${company}« har ingen dokumenter i kraft at vise frem.`,
		remedy: () => 'Giv de gældende dokumenter status Aktiv, og byg igen.',
		why: 'En tilsynsmappe uden dokumenter ville se ud, som om der er nok.',
	},
};
