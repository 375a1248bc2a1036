import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'Oversikta over svar på endringar i biblioteket kan ikkje lesast.',
		remedy: () => 'Hent fila tilbake frå git.',
		why: 'Utan ho veit ingen kva verksemda har svart, og ho ville bli spurd på nytt. Fila blir berre skriven av programmet.',
	},
};
