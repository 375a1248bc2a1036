import type { YearMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const year: Texts<YearMessages> = {
	'day-closed': {
		message: ({ day, why }) => `Møtet er lagt til ${day}, og det er ${why.nb}.`,
		remedy: () => 'Legg møtet til en arbeidsdag, eller rett datoen hvis den er skrevet feil.',
		why: 'Et møte i helgen eller på en helligdag når ikke dem som skal være med.',
	},
};
