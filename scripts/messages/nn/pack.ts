import type { PackMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const pack: Texts<PackMessages> = {
	'pack-incomplete': {
		message: ({ option }) => `Tilsynsmappa kan ikkje lagast saman med «${option}», for då blir ho ikkje heil.`,
		remedy: ({ option }) => `Ta bort «${option}», eller bygg utan «--pack».`,
		why: 'Eit tilsyn skal ha alle dokumenta i kraft, i alle format. Ei mappe der noko manglar, ser ut som ei heil.',
	},
	'pack-empty': {
		message: ({ company }) => `«${company}» har ingen dokument i kraft å vise fram.`,
		remedy: () => 'Set status Aktiv på dokumenta som gjeld, og bygg på nytt.',
		why: 'Ei tilsynsmappe utan dokument ville sjå ut som om det er nok.',
	},
};
