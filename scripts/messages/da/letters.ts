import type { LettersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const letters: Texts<LettersMessages> = {
	'fleet-letters-publisher': {
		message: () => 'Ingen udgiver er oplyst for de fælles instrukser, så brevene har ingen afsender.',
		remedy: () => 'Skriv »libraryPublisher:« og navnet på den, der vedligeholder dem, i README.md øverst i mappen.',
		why: 'Den, der får brevet, skal vide, hvem det er fra.',
	},
	'fleet-replies-there': {
		message: ({ file }) => `Filen ${file} findes i forvejen og kan indeholde svar.`,
		remedy: () => 'Flyt eller slet filen, eller vælg en anden mappe med »--out«.',
		why: 'Svar, som nogen har skrevet ind, må ikke gå tabt.',
	},
	'fleet-reply-unasked': {
		message: ({ company, document, nearest }) => `»${company}« er ikke spurgt om »${document}«.${didYouMean(nearest)}`,
		remedy: () =>
			'Ret nummeret i kolonnen »document«, eller slet rækken. Et svar kan kun gælde en egen version, som biblioteket har ændret, og som ikke er besvaret.',
		why: 'Et svar på noget andet end det, der er spurgt om, ville blive udført på et forkert dokument.',
	},
	'fleet-reply-word': {
		message: ({ reply, nearest }) => `Svaret »${reply}« er ukendt.${didYouMean(nearest)}`,
		remedy: ({ known }) => `Skriv ${orList(known)}.`,
		why: 'Et svar, der kan betyde to ting, skal ikke udføres.',
	},
	'fleet-reply-lacking': {
		message: ({ column }) => `Kolonnen »${column}« er tom.`,
		remedy: () => 'Udfyld cellen. Er rækken ikke besvaret, skal alle fire svarceller stå tomme.',
		why: 'Et svar skal have hvem og hvornår, og den, der beholder sin egen tekst, siger hvorfor. Det bliver gemt.',
	},
	'fleet-reply-day': {
		message: ({ text }) => `»${text}« er ikke en dag.`,
		remedy: () => 'Skriv dagen som 2027-01-15 eller 15.01.2027.',
		why: 'Dagen for svaret bliver gemt og skal findes i kalenderen.',
	},
	'fleet-reply-edition': {
		message: ({ found, expected }) => `Svaret gælder version ${found}, men der er spurgt om ${expected}.`,
		remedy: ({ column }) => `Send nye breve ud, eller ret kolonnen »${column}«, hvis tallet er skrevet forkert.`,
		why: 'Biblioteket eller teksten er ændret, efter at brevet blev sendt. Svaret gælder en anden tekst.',
	},
	'fleet-reply-code': {
		message: ({ code }) => `Svarkoden »${code}« hører til en anden række.`,
		remedy: ({ expected }) => `Rækken skal have ${expected}. Ret koden eller virksomheden og dokumentet.`,
		why: 'Koden viser, at svaret står på den rigtige række.',
	},
	'fleet-reply-unmerged': {
		message: ({ document }) => `»${document}« kan ikke flettes endnu.`,
		remedy: () =>
			'Kør »fleet update« for virksomheden: den siger, hvilke valg der står åbne, eller hvad teksten er bygget på.',
		why: 'Fletning kræver, at det er kendt, hvad den egne tekst er bygget på, og at tidligere valg er truffet.',
	},
	'fleet-reply-twice': {
		message: ({ document, line }) => `Der er også svaret om »${document}« på linje ${line}, med noget andet.`,
		remedy: () => 'Behold den række, der er rigtig, og slet den anden.',
		why: 'Med to svar ved ingen, hvilket der gælder.',
	},
};
