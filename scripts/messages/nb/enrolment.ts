import type { EnrolmentMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean } from './phrases.ts';

export const enrolment: Texts<EnrolmentMessages> = {
	'enrolment-sent': {
		message: ({ why, day, year, days }) =>
			({
				month: `Brevet er datert ${day}, men tallene hentes inn i januar ${year}.`,
				closed: `Brevet er datert ${day}, og det er ikke en arbeidsdag.`,
				short: `Fristen ${day} gir ikke tjenestestedene ${count(days, 'dag', 'dager')} til å svare.`,
			})[why],
		remedy: ({ why }) =>
			why === 'short'
				? 'Skriv en senere svarfrist.'
				: 'Skriv en arbeidsdag i januar, eller rett dagen som er skrevet feil.',
		why: 'I januar hvert år henter senteret inn tallene fra alle tjenestesteder, og tallet skal være telt, ikke gjettet.',
	},
	'enrolment-late': {
		message: ({ site, received, replyBy }) =>
			received === undefined
				? `${site} har ikke svart, og fristen var ${replyBy}.`
				: `Svaret fra ${site} kom ${received}, etter fristen ${replyBy}.`,
		remedy: ({ received }) =>
			received === undefined
				? 'Purr på svaret, og skriv tallene i registeret over innmeldte.'
				: 'Sørg for at rekkefølgen regnes etter svaret, også om varselet allerede er skrevet.',
		why: 'Tallene fra alle tjenestesteder avgjør til sammen hvem som oppnevner til styret.',
	},
	'enrolment-change': {
		message: ({ site, year, enrolled, before, share }) =>
			`${site} har ${amount(enrolled)} innmeldte i ${year} og hadde ${amount(before)} året før: mer enn ${amount(share)} % forskjell.`,
		remedy: () => 'Spør tjenestestedet om tallet er riktig. Er det det, trengs ikke noe mer.',
		why: 'Et tall som er skrevet feil, flytter en plass i styret og timer fra ett tjenestested til et annet.',
	},
	'appointment-count': {
		message: ({ year, sites }) =>
			sites === undefined
				? `Det er ingen innmeldte for ${year}, så ingen kan oppnevne til styret.`
				: `Rekkefølgen for ${year} mangler tall fra ${andList(sites)}.`,
		remedy: ({ year }) => `Skriv tallene for ${year} i registeret over innmeldte, eller rett året.`,
		why: 'Hvem som oppnevner, følger av årets tall fra alle tjenestesteder.',
	},
	'appointment-chair-site': {
		message: ({ site, nearest }) => `«${site}» er ikke et tilsluttet tjenestested.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv tjenestestedet som den oppnevnte sjefen kommer fra, slik det står i registeret over tjenestesteder.',
		why: 'En sjef med arbeidsgiveransvar er oppnevnt til leder, og de andre plassene går til andre tjenestesteder enn lederens.',
	},
	'appointment-tied': {
		message: ({ sites, seats, member }) =>
			member
				? `${andList(sites)} har like mange innmeldte, og bare ${amount(seats)} av dem oppnevner et medlem; resten oppnevner et varamedlem.`
				: `${andList(sites)} har like mange innmeldte, men det er bare ${count(seats, 'plass', 'plasser')} til dem.`,
		remedy: () => 'La dem bli enige eller trekke lodd, og skriv under «decided» hvem som går først, og hvorfor.',
		why: 'Ingen regel sier hvem som går først når tallene er like. Det avgjør mennesker, og avgjørelsen skal kunne ses.',
	},
	'appointment-decided': {
		message: ({ site, nearest }) =>
			`«${site}» er avgjort ved lodd eller enighet, men står ikke likt med andre om en plass.${didYouMean(nearest)}`,
		remedy: () => 'Ta ut linja, eller rett navnet.',
		why: 'Plassene følger tallene. Bare der tallene er like for den siste plassen, kan noe annet avgjøre.',
	},
	'appointment-services': {
		message: ({ services, least }) =>
			services.length === 0
				? `Tjenestestedene som oppnevner, er ikke av noen forsvarsgren, men det skal være minst ${amount(least)}.`
				: `Tjenestestedene som oppnevner, er alle av ${andList(services)}, men det skal være minst ${amount(least)} forsvarsgrener.`,
		remedy: () =>
			'Rett avgjørelsen, slik at den siste plassen går til en annen forsvarsgren, eller la Forsvarskommandoen avgjøre.',
		why: 'Minst to forsvarsgrener er representert blant dem som tjenestestedene oppnevner.',
	},
	'appointment-trusted-official': {
		message: ({ sites }) =>
			`Ingen av ${andList(sites)} har et arbeidsmiljøutvalg som en betrodd funksjonær kan være medlem av.`,
		remedy: () => 'Spør tjenestestedene, og rett registeret, eller avtal med Forsvarskommandoen hvem som oppnevner.',
		why: 'Minst ett medlem for ledelsen er betrodd funksjonær og medlem av et arbeidsmiljøutvalg ved et tilsluttet tjenestested.',
	},
	'appointment-recipient': {
		message: ({ site }) => `${site} skal oppnevne, men er ikke blant mottakerne.`,
		remedy: ({ site }) => `Skriv «${site}» eller «tjenestestederne» under «recipients».`,
		why: 'Senteret melder fra om hvilke tjenestesteder som skal oppnevne.',
	},
	'appointment-sent': {
		message: ({ why, sent, day }) =>
			({
				'before-replies': `Varselet er sendt ${sent}, før svarfristen ${day}.`,
				'after-meeting': `Varselet er sendt ${sent}, men delegatmøtet er ${day}.`,
				late: `Varselet er sendt ${sent}. Det bør være ute før ${day}.`,
				year: `Innhentingen som varselet bygger på, er fra ${day}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'year' ? 'Skriv nummeret på innhentingen fra samme år.' : 'Rett dagen, eller send et nytt varsel.',
		why: 'Tjenestestedene skal rekke å oppnevne før delegatmøtet velger de ansattes side av styret.',
	},
	'board-notice': {
		message: ({ what, found, notice, id }) =>
			({
				'chair-site': `Lederen kommer fra «${found}», men varselet ${id} sier «${notice}».`,
				from: `Perioden begynner ${found}, men varselet ${id} sier ${notice}.`,
				to: `Perioden slutter ${found}, men varselet ${id} sier ${notice}.`,
			})[what],
		remedy: () => 'Rett det stedet som er feil, slik at styret er det som ble meldt.',
		why: 'Tjenestestedene oppnevner etter varselet. Styret skal være det de har oppnevnt.',
	},
	'board-secretary': {
		message: ({ manager }) =>
			manager === undefined
				? 'Styret har ingen sekretær. Senterlederen kan være det.'
				: `Styret har ingen sekretær. Senterlederen, ${manager}, kan være det.`,
		remedy: () => 'Skriv navnet på sekretæren under «secretary», hvis styret har en.',
		why: 'Senterlederen kan være sekretær for styret. Det er ikke et krav at det har en.',
	},
};
