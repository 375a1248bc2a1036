import type { PackMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const pack: Texts<PackMessages> = {
	'pack-incomplete': {
		message: ({ option }) => `Tilsynsmappa kan ikkje lagast saman med «${option}», for då blir ho ikkje heil.`,
		remedy: ({ option }) => `Ta bort «${option}», eller bygg utan «--pack».`,
		why: 'Eit tilsyn skal ha alle dokumenta i kraft, i alle format. Ei mappe der noko manglar, ser ut som ei heil.',
	},
	'pack-path-long': {
		message: ({ path, length, most }) =>
			`Stien «${path}» i tilsynsmappa er på ${length} teikn. Windows kan ikkje pakke ut meir enn ${most}.`,
		remedy: () =>
			'Gi dokumentet ein kortare tittel og fila eit kortare namn. Er det namnet på dokumenttypen eller på rada i registeret som er langt, må det kortast.',
		why: 'Windows opnar stiar på inntil 259 teikn, og mappa der tilsynet pakkar ut, er ein del av dei. Ei fil som ikkje kan pakkast ut, manglar utan at nokon ser det.',
	},
	'pack-empty': {
		message: ({ company }) => `«${company}» har ingen dokument i kraft å vise fram.`,
		remedy: () => 'Set status Aktiv på dokumenta som gjeld, og bygg på nytt.',
		why: 'Ei tilsynsmappe utan dokument ville sjå ut som om det er nok.',
	},
};
