import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Pålegg ${number} «${what}» er ikke utført, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () =>
			'Gjør det som er pålagt, skriv dagen under «Utført», og meld fra til myndigheten. Har den gitt en ny frist, skriver du den.',
		why: 'Et pålegg skal følges innen fristen. Trenger dere mer tid, må dere be om det før den er ute.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Pålegg ${number} ble utført ${done}, men det står ikke når ${authority} fikk vite det.`,
		remedy: () => 'Meld fra, og skriv dagen under «Meldt til myndigheten».',
		why: 'Myndigheten regner saken som åpen til den har fått svar.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `Dispensasjon ${number} «${what}» har ingen begrunnelse.`,
		remedy: () => 'Skriv under «Begrunnelse» hvilke forhold den ble gitt for.',
		why: 'Et unntak gis bare når det er grunn til det. Endrer forholdene seg, må noen kunne se at grunnen er borte.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensasjon ${number} «${what}» gjelder fra ${from}, men går ut ${until}, før den begynner.`;
			return why === 'used'
				? `Dispensasjon ${number} «${what}» gikk ut ${until}, men ble brukt lenger.`
				: `Dispensasjon ${number} «${what}» gikk ut ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Følg regelen, eller søk om en ny dispensasjon. Skriv under «Ikke brukt fra» når dere sluttet å bruke den gamle.'
				: 'Rett dagene etter vedtaket.',
		why: 'Når et unntak går ut, gjelder regelen igjen.',
	},
};
