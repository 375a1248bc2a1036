import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'Oversikten over svar på endringer i biblioteket kan ikke leses.',
		remedy: () => 'Hent fila tilbake fra git.',
		why: 'Uten den vet ingen hva virksomheten har svart, og den ville bli spurt på nytt. Fila skrives bare av programmet.',
	},
};
