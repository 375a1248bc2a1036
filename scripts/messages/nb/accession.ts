import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const accession: Texts<AccessionMessages> = {
	'order-in-force': {
		message: ({ text, words }) =>
			`Når bestemmelsen trer i kraft, er skrevet «${text}», men må være en dag eller «${words}».`,
		remedy: ({ words }) => `Skriv dagen som 2026-03-01, eller skriv «${words}».`,
		why: 'Den som mottar en bestemmelse, må vite fra hvilken dag den gjelder.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `«${recipient}» står i fordelingen med 0 eksemplarer.`,
		remedy: () => 'Skriv minst 1, eller ta bort linja. Uten tall får mottakeren det som er vanlig.',
		why: 'Fordelingen viser hvem som har fått bestemmelsen, og i hvor mange eksemplarer.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `«${recipient}» står flere ganger i fordelingen.`,
		remedy: () => 'Slå linjene sammen til én.',
		why: 'Summen av eksemplarene blir bare riktig når hver mottaker står én gang.',
	},
};
