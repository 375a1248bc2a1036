import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'Oversigten over svar på ændringer i biblioteket kan ikke læses.',
		remedy: () => 'Hent filen tilbage fra git.',
		why: 'Uden den ved ingen, hvad virksomheden har svaret, og den ville blive spurgt igen. Filen skrives kun af programmet.',
	},
};
