import type { YearMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const year: Texts<YearMessages> = {
	'day-closed': {
		message: ({ day, why }) => `Møtet er lagt til ${day}, og det er ${why.nn}.`,
		remedy: () => 'Legg møtet til ein arbeidsdag, eller rett datoen dersom han er skriven feil.',
		why: 'Eit møte i helga eller på ein heilagdag når ikkje dei som skal vere med.',
	},
};
