import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Påbud ${number} »${what}« er ikke udført, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () =>
			'Gør det, der er påbudt, skriv dagen under »Udført«, og giv myndigheden besked. Har den givet en ny frist, skriver du den.',
		why: 'Et påbud skal følges inden fristen. Har I brug for mere tid, må I bede om det, før den er ude.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Påbud ${number} blev udført ${done}, men det står ikke, hvornår ${authority} fik det at vide.`,
		remedy: () => 'Giv besked, og skriv dagen under »Meldt til myndigheden«.',
		why: 'Myndigheden regner sagen for åben, til den har fået svar.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `Dispensation ${number} »${what}« er ikke begrundet.`,
		remedy: () => 'Skriv under »Begrundelse«, hvilke forhold den blev givet for.',
		why: 'En afvigelse tillades kun, når særlige forhold foreligger. Ændrer de sig, må nogen kunne se, at grunden er væk.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensation ${number} »${what}« gælder fra ${from}, men udløber ${until}, før den begynder.`;
			return why === 'used'
				? `Dispensation ${number} »${what}« udløb ${until}, men blev brugt længere.`
				: `Dispensation ${number} »${what}« udløb ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Følg reglen, eller søg om en ny dispensation. Skriv under »Ikke brugt fra«, hvornår I holdt op med at bruge den gamle.'
				: 'Ret dagene efter afgørelsen.',
		why: 'Når en dispensation udløber, gælder reglen igen.',
	},
};
