import type { YearMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const year: Texts<YearMessages> = {
	'day-closed': {
		message: ({ day, why }) => `Mødet er lagt til ${day}, og det er ${why.da}.`,
		remedy: () => 'Læg mødet på en arbejdsdag, eller ret datoen, hvis den er skrevet forkert.',
		why: 'Et møde i weekenden eller på en helligdag når ikke dem, der skal være med.',
	},
};
