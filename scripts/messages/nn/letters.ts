import type { LettersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const letters: Texts<LettersMessages> = {
	'fleet-letters-publisher': {
		message: () => 'Ingen utgjevar er oppgitt for dei felles instruksane, så breva har ingen avsendar.',
		remedy: () => 'Skriv «libraryPublisher:» og namnet på den som held dei ved like, i README.md øvst i mappa.',
		why: 'Den som får brevet, skal vite kven det er frå.',
	},
	'fleet-replies-there': {
		message: ({ file }) => `Fila ${file} finst frå før, og kan ha svar i seg.`,
		remedy: () => 'Flytt eller slett fila, eller vel ei anna mappe med «--out».',
		why: 'Svar som nokon har skrive inn, skal ikkje bli borte.',
	},
	'fleet-reply-unasked': {
		message: ({ company, document, nearest }) => `«${company}» er ikkje spurd om «${document}».${didYouMean(nearest)}`,
		remedy: () =>
			'Rett nummeret i kolonnen «document», eller slett rada. Eit svar kan berre gjelde ein eigen versjon som biblioteket har endra, og som ikkje er svara på.',
		why: 'Eit svar på noko anna enn det som er spurt, ville bli utført på feil dokument.',
	},
	'fleet-reply-word': {
		message: ({ reply, nearest }) => `Svaret «${reply}» er ukjent.${didYouMean(nearest)}`,
		remedy: ({ known }) => `Skriv ${orList(known)}.`,
		why: 'Eit svar som kan bety to ting, skal ikkje utførast.',
	},
	'fleet-reply-lacking': {
		message: ({ column }) => `Kolonnen «${column}» er tom.`,
		remedy: () => 'Fyll ut cella. Er rada ikkje svara på, skal alle fire svarcellene stå tomme.',
		why: 'Eit svar skal ha kven og når, og den som beheld sin eigen tekst, seier kvifor. Det blir teke vare på.',
	},
	'fleet-reply-day': {
		message: ({ text }) => `«${text}» er ikkje ein dag.`,
		remedy: () => 'Skriv dagen som 2027-01-15 eller 15.01.2027.',
		why: 'Dagen for svaret blir teken vare på, og må finnast i kalenderen.',
	},
	'fleet-reply-edition': {
		message: ({ found, expected }) => `Svaret gjeld versjon ${found}, men det er spurt om ${expected}.`,
		remedy: ({ column }) => `Send ut nye brev, eller rett kolonnen «${column}» dersom talet er skrive feil.`,
		why: 'Biblioteket eller teksten er endra etter at brevet vart sendt. Svaret gjeld ein annan tekst.',
	},
	'fleet-reply-code': {
		message: ({ code }) => `Svarkoden «${code}» høyrer til ei anna rad.`,
		remedy: ({ expected }) => `Rada skal ha ${expected}. Rett koden, eller verksemda og dokumentet.`,
		why: 'Koden viser at svaret står på rett rad.',
	},
	'fleet-reply-unmerged': {
		message: ({ document }) => `«${document}» kan ikkje flettast enno.`,
		remedy: () => 'Køyr «fleet update» for verksemda: han seier kva val som står opne, eller kva teksten er bygd på.',
		why: 'Fletting krev at det er kjent kva den eigne teksten er bygd på, og at tidlegare val er tekne.',
	},
	'fleet-reply-twice': {
		message: ({ document, line }) => `Det er òg svara om «${document}» på linje ${line}, med noko anna.`,
		remedy: () => 'Behald den rada som er rett, og slett den andre.',
		why: 'Med to svar veit ingen kva for eit som gjeld.',
	},
};
