import type { LettersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const letters: Texts<LettersMessages> = {
	'fleet-letters-publisher': {
		message: () => 'Ingen utgiver er oppgitt for de felles instruksene, så brevene har ingen avsender.',
		remedy: () => 'Skriv «libraryPublisher:» og navnet på den som holder dem ved like, i README.md øverst i mappa.',
		why: 'Den som får brevet, skal vite hvem det er fra.',
	},
	'fleet-replies-there': {
		message: ({ file }) => `Fila ${file} finnes fra før, og kan ha svar i seg.`,
		remedy: () => 'Flytt eller slett fila, eller velg en annen mappe med «--out».',
		why: 'Svar som noen har skrevet inn, skal ikke bli borte.',
	},
	'fleet-reply-unasked': {
		message: ({ company, document, nearest }) => `«${company}» er ikke spurt om «${document}».${didYouMean(nearest)}`,
		remedy: () =>
			'Rett nummeret i kolonnen «document», eller slett raden. Et svar kan bare gjelde en egen versjon som biblioteket har endret, og som ikke er besvart.',
		why: 'Et svar på noe annet enn det som er spurt, ville bli utført på feil dokument.',
	},
	'fleet-reply-word': {
		message: ({ reply, nearest }) => `Svaret «${reply}» er ukjent.${didYouMean(nearest)}`,
		remedy: ({ known }) => `Skriv ${orList(known)}.`,
		why: 'Et svar som kan bety to ting, skal ikke utføres.',
	},
	'fleet-reply-lacking': {
		message: ({ column }) => `Kolonnen «${column}» er tom.`,
		remedy: () => 'Fyll ut cellen. Er raden ikke besvart, skal alle fire svarcellene stå tomme.',
		why: 'Et svar skal ha hvem og når, og den som beholder sin egen tekst, sier hvorfor. Det blir tatt vare på.',
	},
	'fleet-reply-day': {
		message: ({ text }) => `«${text}» er ikke en dag.`,
		remedy: () => 'Skriv dagen som 2027-01-15 eller 15.01.2027.',
		why: 'Dagen for svaret blir tatt vare på, og må finnes i kalenderen.',
	},
	'fleet-reply-edition': {
		message: ({ found, expected }) => `Svaret gjelder versjon ${found}, men det er spurt om ${expected}.`,
		remedy: ({ column }) => `Send ut nye brev, eller rett kolonnen «${column}» hvis tallet er skrevet feil.`,
		why: 'Biblioteket eller teksten er endret etter at brevet ble sendt. Svaret gjelder en annen tekst.',
	},
	'fleet-reply-code': {
		message: ({ code }) => `Svarkoden «${code}» hører til en annen rad.`,
		remedy: ({ expected }) => `Raden skal ha ${expected}. Rett koden, eller virksomheten og dokumentet.`,
		why: 'Koden viser at svaret står på riktig rad.',
	},
	'fleet-reply-unmerged': {
		message: ({ document }) => `«${document}» kan ikke flettes ennå.`,
		remedy: () =>
			'Kjør «fleet update» for virksomheten: den sier hvilke valg som står åpne, eller hva teksten er bygd på.',
		why: 'Fletting krever at det er kjent hva den egne teksten er bygd på, og at tidligere valg er tatt.',
	},
	'fleet-reply-twice': {
		message: ({ document, line }) => `Det er også svart om «${document}» på linje ${line}, med noe annet.`,
		remedy: () => 'Behold den raden som er riktig, og slett den andre.',
		why: 'Med to svar vet ingen hvilket som gjelder.',
	},
};
