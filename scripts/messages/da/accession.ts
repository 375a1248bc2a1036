import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const accession: Texts<AccessionMessages> = {
	'order-in-force': {
		message: ({ text, words }) =>
			`Bestemmelsens ikrafttræden er skrevet som »${text}«, men skal være en dag eller »${words}«.`,
		remedy: ({ words }) => `Skriv dagen som 2026-03-01, eller skriv »${words}«.`,
		why: 'Den, der modtager en bestemmelse, skal vide, fra hvilken dag den gælder.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `»${recipient}« står i fordelingen med 0 eksemplarer.`,
		remedy: () => 'Skriv mindst 1, eller fjern linjen. Uden tal får modtageren det sædvanlige antal.',
		why: 'Fordelingen viser, hvem der har fået bestemmelsen, og i hvor mange eksemplarer.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `»${recipient}« står flere gange i fordelingen.`,
		remedy: () => 'Slå linjerne sammen til én.',
		why: 'Summen af eksemplarerne er kun rigtig, når hver modtager står én gang.',
	},
};
