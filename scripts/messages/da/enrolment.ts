import type { EnrolmentMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean } from './phrases.ts';

export const enrolment: Texts<EnrolmentMessages> = {
	'enrolment-sent': {
		message: ({ why, day, year, days }) =>
			({
				month: `Brevet er dateret ${day}, men antallet hentes ind i januar ${year}.`,
				closed: `Brevet er dateret ${day}, og det er ikke en arbejdsdag.`,
				short: `Fristen ${day} giver ikke tjenestestederne ${count(days, 'dag', 'dage')} til at svare.`,
			})[why],
		remedy: ({ why }) =>
			why === 'short'
				? 'Skriv en senere svarfrist.'
				: 'Skriv en arbejdsdag i januar, eller ret den dag, der er skrevet forkert.',
		why: 'I januar hvert år henter centret antallet ind fra alle tjenestesteder, og tallet skal være talt, ikke gættet.',
	},
	'enrolment-late': {
		message: ({ site, received, replyBy }) =>
			received === undefined
				? `${site} har ikke svaret, og fristen var ${replyBy}.`
				: `Svaret fra ${site} kom ${received}, efter fristen ${replyBy}.`,
		remedy: ({ received }) =>
			received === undefined
				? 'Ryk for svaret, og skriv tallene i registeret over tilmeldte.'
				: 'Sørg for, at rangfølgen regnes efter svaret, også hvis meddelelsen allerede er skrevet.',
		why: 'Tallene fra alle tjenestesteder afgør tilsammen, hvem der udpeger til bestyrelsen.',
	},
	'enrolment-change': {
		message: ({ site, year, enrolled, before, share }) =>
			`${site} har ${amount(enrolled)} tilmeldte i ${year} og havde ${amount(before)} året før: mere end ${amount(share)} % forskel.`,
		remedy: () => 'Spørg tjenestestedet, om tallet er rigtigt. Er det det, skal der ikke gøres noget.',
		why: 'Et tal, der er skrevet forkert, flytter en plads i bestyrelsen og timer fra ét tjenestested til et andet.',
	},
	'appointment-count': {
		message: ({ year, sites }) =>
			sites === undefined
				? `Der er ingen tilmeldte for ${year}, så ingen kan udpege til bestyrelsen.`
				: `Rangfølgen for ${year} mangler tal fra ${andList(sites)}.`,
		remedy: ({ year }) => `Skriv tallene for ${year} i registeret over tilmeldte, eller ret året.`,
		why: 'Hvem der udpeger, følger af det pågældende års tal fra alle tjenestesteder.',
	},
	'appointment-chair-site': {
		message: ({ site, nearest }) => `»${site}« er ikke et tilsluttet tjenestested.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv det tjenestested, som den udpegede chef kommer fra, som det står i registeret over tjenestesteder.',
		why: 'En chef med arbejdsgiveransvar er udpeget til formand, og de øvrige pladser går til andre tjenestesteder end formandens.',
	},
	'appointment-tied': {
		message: ({ sites, seats, member }) =>
			member
				? `${andList(sites)} har lige mange tilmeldte, og kun ${amount(seats)} af dem udpeger et medlem; resten udpeger en suppleant.`
				: `${andList(sites)} har lige mange tilmeldte, men der er kun ${count(seats, 'plads', 'pladser')} til dem.`,
		remedy: () => 'Lad dem enes eller trække lod, og skriv under »decided«, hvem der går forud, og hvorfor.',
		why: 'Ingen regel siger, hvem der går forud, når tallene er lige. Det afgør mennesker, og afgørelsen skal kunne ses.',
	},
	'appointment-decided': {
		message: ({ site, nearest }) =>
			`»${site}« er afgjort ved lod eller enighed, men står ikke lige med andre om en plads.${didYouMean(nearest)}`,
		remedy: () => 'Tag linjen ud, eller ret navnet.',
		why: 'Pladserne følger tallene. Kun hvor tallene er lige om den sidste plads, kan andet afgøre det.',
	},
	'appointment-services': {
		message: ({ services, least }) =>
			services.length === 0
				? `De tjenestesteder, der udpeger, er ikke af noget værn, men der skal være mindst ${amount(least)}.`
				: `De tjenestesteder, der udpeger, er alle af ${andList(services)}, men der skal være mindst ${amount(least)} værn.`,
		remedy: () => 'Ret afgørelsen, så den sidste plads går til et andet værn, eller lad Forsvarskommandoen afgøre det.',
		why: 'Mindst to værn er repræsenteret blandt dem, som tjenestestederne udpeger.',
	},
	'appointment-trusted-official': {
		message: ({ sites }) =>
			`Ingen af ${andList(sites)} har et sikkerhedsudvalg, som en betroet funktionær kan være medlem af.`,
		remedy: () =>
			'Spørg tjenestestederne, og ret registeret, eller aftal med Forsvarskommandoen, hvem der udpeger ham eller hende.',
		why: 'Mindst ét medlem for ledelsen er betroet funktionær og medlem af et sikkerhedsudvalg ved et tilsluttet tjenestested.',
	},
	'appointment-recipient': {
		message: ({ site }) => `${site} skal udpege, men er ikke blandt modtagerne.`,
		remedy: ({ site }) => `Skriv »${site}« eller »tjenestestederne« under »recipients«.`,
		why: 'Centret meddeler, fra hvilke tjenestesteder udpegningen skal foretages.',
	},
	'appointment-sent': {
		message: ({ why, sent, day }) =>
			({
				'before-replies': `Meddelelsen er sendt ${sent}, før svarfristen ${day}.`,
				'after-meeting': `Meddelelsen er sendt ${sent}, men delegeretmødet er ${day}.`,
				late: `Meddelelsen er sendt ${sent}. Den bør være ude før ${day}.`,
				year: `Indhentningen, som meddelelsen bygger på, er fra ${day}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'year' ? 'Skriv nummeret på indhentningen fra samme år.' : 'Ret dagen, eller send en ny meddelelse.',
		why: 'Tjenestestederne skal nå at udpege, før delegeretmødet vælger de ansattes side af bestyrelsen.',
	},
	'board-notice': {
		message: ({ what, found, notice, id }) =>
			({
				'chair-site': `Formanden kommer fra »${found}«, men meddelelsen ${id} siger »${notice}«.`,
				from: `Perioden begynder ${found}, men meddelelsen ${id} siger ${notice}.`,
				to: `Perioden slutter ${found}, men meddelelsen ${id} siger ${notice}.`,
			})[what],
		remedy: () => 'Ret det sted, der er forkert, så bestyrelsen er den, der blev meddelt.',
		why: 'Tjenestestederne udpeger efter meddelelsen. Bestyrelsen skal være den, de har udpeget.',
	},
	'board-secretary': {
		message: ({ manager }) =>
			manager === undefined
				? 'Bestyrelsen har ingen sekretær. Centerlederen kan være det.'
				: `Bestyrelsen har ingen sekretær. Centerlederen, ${manager}, kan være det.`,
		remedy: () => 'Skriv sekretærens navn under »secretary«, hvis bestyrelsen har en.',
		why: 'Centerlederen kan være sekretær for bestyrelsen. Det er ikke et krav, at den har en.',
	},
};
