import type { PackMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const pack: Texts<PackMessages> = {
	'pack-incomplete': {
		message: ({ option }) => `Tilsynsmappa kan ikke lages sammen med «${option}», for da blir den ikke hel.`,
		remedy: ({ option }) => `Ta bort «${option}», eller bygg uten «--pack».`,
		why: 'Et tilsyn skal ha alle dokumentene i kraft, i alle formater. En mappe der noe mangler, ser ut som en hel.',
	},
	'pack-path-long': {
		message: ({ path, length, most }) =>
			`Stien «${path}» i tilsynsmappa er på ${length} tegn. Windows kan ikke pakke ut mer enn ${most}.`,
		remedy: () =>
			'Gi dokumentet en kortere tittel og filen et kortere navn. Er det navnet på dokumenttypen eller på raden i registeret som er langt, må det kortes.',
		why: 'Windows åpner stier på inntil 259 tegn, og mappa der tilsynet pakker ut, er en del av dem. En fil som ikke kan pakkes ut, mangler uten at noen ser det.',
	},
	'pack-empty': {
		message: ({ company }) => `«${company}» har ingen dokumenter i kraft å vise fram.`,
		remedy: () => 'Sett status Aktiv på dokumentene som gjelder, og bygg igjen.',
		why: 'Ei tilsynsmappe uten dokumenter ville se ut som om det er nok.',
	},
};
