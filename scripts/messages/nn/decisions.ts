import type { DecisionsMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const decisions: Texts<DecisionsMessages> = {
	'injunction-overdue': {
		message: ({ number, what, deadline, asOf }) =>
			`Pålegg ${number} «${what}» er ikkje utført, og fristen var ${deadline} (i dag ${asOf}).`,
		remedy: () =>
			'Gjer det som er pålagt, skriv dagen under «Utført», og meld frå til styresmakta. Har ho gitt ein ny frist, skriv du han.',
		why: 'Eit pålegg skal følgjast innan fristen. Treng de meir tid, må de be om det før han er ute.',
	},
	'injunction-unreported': {
		message: ({ number, authority, done }) =>
			`Pålegg ${number} vart utført ${done}, men det står ikkje når ${authority} fekk vite det.`,
		remedy: () => 'Meld frå, og skriv dagen under «Meldt til styresmakta».',
		why: 'Styresmakta reknar saka som open til ho har fått svar.',
	},
	'dispensation-reason': {
		message: ({ number, what }) => `Dispensasjon ${number} «${what}» har inga grunngjeving.`,
		remedy: () => 'Skriv under «Grunngjeving» kva forhold han vart gitt for.',
		why: 'Eit unntak blir berre gitt når det er grunn til det. Endrar forholda seg, må nokon kunne sjå at grunnen er borte.',
	},
	'dispensation-expired': {
		message: ({ number, what, from, until, why }) => {
			if (why === 'backwards')
				return `Dispensasjon ${number} «${what}» gjeld frå ${from}, men går ut ${until}, før han byrjar.`;
			return why === 'used'
				? `Dispensasjon ${number} «${what}» gjekk ut ${until}, men vart brukt lenger.`
				: `Dispensasjon ${number} «${what}» gjekk ut ${until}.`;
		},
		remedy: ({ why }) =>
			why === 'expired'
				? 'Følg regelen, eller søk om ein ny dispensasjon. Skriv under «Ikkje brukt frå» når de slutta å bruke den gamle.'
				: 'Rett dagane etter vedtaket.',
		why: 'Når eit unntak går ut, gjeld regelen igjen.',
	},
};
