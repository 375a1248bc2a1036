import type { AccessionMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const accession: Texts<AccessionMessages> = {
	'order-in-force': {
		message: ({ text, words }) =>
			`Når føresegna tek til å gjelde, er skrive «${text}», men må vere ein dag eller «${words}».`,
		remedy: ({ words }) => `Skriv dagen som 2026-03-01, eller skriv «${words}».`,
		why: 'Den som får ei føresegn, må vite frå kva dag ho gjeld.',
	},
	'distribution-copies': {
		message: ({ recipient }) => `«${recipient}» står i fordelinga med 0 eksemplar.`,
		remedy: () => 'Skriv minst 1, eller ta bort linja. Utan tal får mottakaren det som er vanleg.',
		why: 'Fordelinga viser kven som har fått føresegna, og i kor mange eksemplar.',
	},
	'distribution-twice': {
		message: ({ recipient }) => `«${recipient}» står fleire gonger i fordelinga.`,
		remedy: () => 'Slå linjene saman til éi.',
		why: 'Summen av eksemplara blir berre rett når kvar mottakar står éin gong.',
	},
};
