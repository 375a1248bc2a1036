import type { EnrolmentMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, count, didYouMean } from './phrases.ts';

export const enrolment: Texts<EnrolmentMessages> = {
	'enrolment-sent': {
		message: ({ why, day, year, days }) =>
			({
				month: `Brevet er datert ${day}, men tala blir henta inn i januar ${year}.`,
				closed: `Brevet er datert ${day}, og det er ikkje ein arbeidsdag.`,
				short: `Fristen ${day} gir ikkje tenestestadene ${count(days, 'dag', 'dagar')} til å svare.`,
			})[why],
		remedy: ({ why }) =>
			why === 'short'
				? 'Skriv ein seinare svarfrist.'
				: 'Skriv ein arbeidsdag i januar, eller rett dagen som er skriven feil.',
		why: 'I januar kvart år hentar senteret inn tala frå alle tenestestader, og talet skal vere talt, ikkje gissa.',
	},
	'enrolment-late': {
		message: ({ site, received, replyBy }) =>
			received === undefined
				? `${site} har ikkje svart, og fristen var ${replyBy}.`
				: `Svaret frå ${site} kom ${received}, etter fristen ${replyBy}.`,
		remedy: ({ received }) =>
			received === undefined
				? 'Purr på svaret, og skriv tala i registeret over innmelde.'
				: 'Sørg for at rekkjefølgja blir rekna etter svaret, også om varselet alt er skrive.',
		why: 'Tala frå alle tenestestader avgjer til saman kven som oppnemner til styret.',
	},
	'enrolment-change': {
		message: ({ site, year, enrolled, before, share }) =>
			`${site} har ${amount(enrolled)} innmelde i ${year} og hadde ${amount(before)} året før: meir enn ${amount(share)} % skilnad.`,
		remedy: () => 'Spør tenestestaden om talet er rett. Er det det, trengst ikkje noko meir.',
		why: 'Eit tal som er skrive feil, flyttar ein plass i styret og timar frå éin tenestestad til ein annan.',
	},
	'appointment-count': {
		message: ({ year, sites }) =>
			sites === undefined
				? `Det er ingen innmelde for ${year}, så ingen kan oppnemne til styret.`
				: `Rekkjefølgja for ${year} manglar tal frå ${andList(sites)}.`,
		remedy: ({ year }) => `Skriv tala for ${year} i registeret over innmelde, eller rett året.`,
		why: 'Kven som oppnemner, følgjer av tala for året frå alle tenestestader.',
	},
	'appointment-chair-site': {
		message: ({ site, nearest }) => `«${site}» er ikkje ein tilslutta tenestestad.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv tenestestaden som den oppnemnde sjefen kjem frå, slik han står i registeret over tenestestader.',
		why: 'Ein sjef med arbeidsgivaransvar er oppnemnd til leiar, og dei andre plassane går til andre tenestestader enn leiaren sin.',
	},
	'appointment-tied': {
		message: ({ sites, seats, member }) =>
			member
				? `${andList(sites)} har like mange innmelde, og berre ${amount(seats)} av dei oppnemner ein medlem; resten oppnemner ein varamedlem.`
				: `${andList(sites)} har like mange innmelde, men det er berre ${count(seats, 'plass', 'plassar')} til dei.`,
		remedy: () => 'Lat dei bli samde eller trekkje lodd, og skriv under «decided» kven som går først, og kvifor.',
		why: 'Ingen regel seier kven som går først når tala er like. Det avgjer menneske, og avgjerda skal kunne sjåast.',
	},
	'appointment-decided': {
		message: ({ site, nearest }) =>
			`«${site}» er avgjort ved lodd eller semje, men står ikkje likt med andre om ein plass.${didYouMean(nearest)}`,
		remedy: () => 'Ta ut linja, eller rett namnet.',
		why: 'Plassane følgjer tala. Berre der tala er like for den siste plassen, kan noko anna avgjere.',
	},
	'appointment-services': {
		message: ({ services, least }) =>
			services.length === 0
				? `Tenestestadene som oppnemner, er ikkje av noka forsvarsgrein, men det skal vere minst ${amount(least)}.`
				: `Tenestestadene som oppnemner, er alle av ${andList(services)}, men det skal vere minst ${amount(least)} forsvarsgreiner.`,
		remedy: () =>
			'Rett avgjerda, slik at den siste plassen går til ei anna forsvarsgrein, eller lat Forsvarskommandoen avgjere.',
		why: 'Minst to forsvarsgreiner er representerte blant dei som tenestestadene oppnemner.',
	},
	'appointment-trusted-official': {
		message: ({ sites }) =>
			`Ingen av ${andList(sites)} har eit arbeidsmiljøutval som ein betrudd funksjonær kan vere medlem av.`,
		remedy: () => 'Spør tenestestadene, og rett registeret, eller avtal med Forsvarskommandoen kven som oppnemner.',
		why: 'Minst éin medlem for leiinga er betrudd funksjonær og medlem av eit arbeidsmiljøutval ved ein tilslutta tenestestad.',
	},
	'appointment-recipient': {
		message: ({ site }) => `${site} skal oppnemne, men er ikkje blant mottakarane.`,
		remedy: ({ site }) => `Skriv «${site}» eller «tjenestestederne» under «recipients».`,
		why: 'Senteret melder frå om kva tenestestader som skal oppnemne.',
	},
	'appointment-sent': {
		message: ({ why, sent, day }) =>
			({
				'before-replies': `Varselet er sendt ${sent}, før svarfristen ${day}.`,
				'after-meeting': `Varselet er sendt ${sent}, men delegatmøtet er ${day}.`,
				late: `Varselet er sendt ${sent}. Det bør vere ute før ${day}.`,
				year: `Innhentinga som varselet byggjer på, er frå ${day}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'year' ? 'Skriv nummeret på innhentinga frå same år.' : 'Rett dagen, eller send eit nytt varsel.',
		why: 'Tenestestadene skal rekke å oppnemne før delegatmøtet vel dei tilsette si side av styret.',
	},
	'board-notice': {
		message: ({ what, found, notice, id }) =>
			({
				'chair-site': `Leiaren kjem frå «${found}», men varselet ${id} seier «${notice}».`,
				from: `Perioden byrjar ${found}, men varselet ${id} seier ${notice}.`,
				to: `Perioden sluttar ${found}, men varselet ${id} seier ${notice}.`,
			})[what],
		remedy: () => 'Rett den staden som er feil, slik at styret er det som vart meldt.',
		why: 'Tenestestadene oppnemner etter varselet. Styret skal vere det dei har oppnemnt.',
	},
	'board-secretary': {
		message: ({ manager }) =>
			manager === undefined
				? 'Styret har ingen sekretær. Senterleiaren kan vere det.'
				: `Styret har ingen sekretær. Senterleiaren, ${manager}, kan vere det.`,
		remedy: () => 'Skriv namnet på sekretæren under «secretary», om styret har ein.',
		why: 'Senterleiaren kan vere sekretær for styret. Det er ikkje eit krav at det har ein.',
	},
};
