import type { HoursBasis, StatuteMessages } from '../../types/index.ts';
import { hoursText } from '../hours-text.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

const bases: Readonly<Record<HoursBasis, (year: number | undefined) => string>> = {
	count: (year) => `talde i januar ${year ?? ''}`,
	total: () => 'i alt etter § 1',
	start: () => 'ved byrjinga etter § 1',
};

export const statute: Texts<StatuteMessages> = {
	'statute-hours': {
		message: ({ planned, needed, employees, basis, year }) =>
			`Det er planlagt ${hoursText(planned, 'nn')} timar i året. ${count(employees, 'tilsett', 'tilsette')} (${bases[basis](year)}) krev minst ${hoursText(needed, 'nn')}.`,
		remedy: () => 'Planlegg fleire timar, eller rett teljinga om ho er feil.',
		why: 'Etter § 13 i vedtektene skal personalet kunne yte minst 1,3 timar i året for kvar tilsett. Det blir rekna i tidelar, så ingenting blir runda av.',
	},
	'statute-hours-unplanned': {
		message: ({ fact }) => `Senteret har ikkje oppgitt «${fact}», så kravet i § 13 kan ikkje prøvast.`,
		remedy: ({ fact }) => `Skriv «${fact}:» og det planlagde talet på timar i året.`,
		why: 'Etter § 13 i vedtektene skal personalet kunne yte minst 1,3 timar i året for kvar tilsett. Utan eit tal veit ingen om det er oppfylt.',
	},
	'statute-zero': {
		message: ({ field, provision }) =>
			`${provisionText(provision, 'nn')} kan ikkje gjelde for 0: Feltet «${field}» er 0.`,
		remedy: () => 'Skriv eit heilt tal som er minst 1.',
		why: 'Eit senter betener nokon, og styret held møte. Difor er tala i vedtektene minst 1.',
	},
	'statute-start-above-total': {
		message: ({ start, total }) =>
			`Senteret er dimensjonert for ${amount(start)} tilsette ved starten, men skal berre betene ${amount(total)} i alt.`,
		remedy: () => 'Sjå etter om dei to tala er bytte om.',
		why: 'Eit senter byrjar vanlegvis med færre tilsette enn det skal betene i alt, eller med like mange.',
	},
	'statute-chair': {
		message: () => 'Styreleiaren kjem frå dei tilsette, men det står ikkje at det er semje om det.',
		remedy: () => 'Skriv «chairAgreed: ja» når det er semje, eller fjern «employeeChair».',
		why: 'Etter § 7 stk. 1 i vedtektene er styreleiaren ein sjef med arbeidsgivaransvar. Ein representant for dei tilsette kan berre leie styret når det er semje om det.',
	},
	'statute-unadopted': {
		message: ({ field }) => `Vedtektene gjeld, men «${field}» manglar.`,
		remedy: ({ field }) => `Skriv «${field}:», eller set status til eit utkast.`,
		why: 'Vedtekter gjeld først når dei er vedtekne. Lesaren skal kunne sjå når og av kven.',
	},
	'statute-fact': {
		message: ({ written, fact, known }) => `Vedtektene seier «${written}», men «${fact}» for senteret er «${known}».`,
		remedy: ({ field, fact }) => `Rett «${field}» i vedtektene eller «${fact}» i README.md for senteret.`,
		why: 'Namn, sete og krins skal vere dei same i vedtektene og alle andre stader der senteret er omtalt.',
	},
	'wording-own': {
		message: ({ kind }) => `Ordlyden i «${kind}» er prosjektet sin eigen og ikkje den offisielle.`,
		remedy: () => 'Skaff den offisielle teksten, og gjer han til mal for dokumenttypen før dokumentet blir brukt.',
		why: 'Vedtekter skal følgje normalvedtektene. Ordlyden vår seier norm for norm det same, men berre den offisielle teksten er bindande.',
	},
};
