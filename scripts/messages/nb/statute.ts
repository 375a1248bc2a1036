import type { HoursBasis, StatuteMessages } from '../../types/index.ts';
import { hoursText } from '../hours-text.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

const bases: Readonly<Record<HoursBasis, (year: number | undefined) => string>> = {
	count: (year) => `talt i januar ${year ?? ''}`,
	total: () => 'i alt etter § 1',
	start: () => 'ved starten etter § 1',
};

export const statute: Texts<StatuteMessages> = {
	'statute-hours': {
		message: ({ planned, needed, employees, basis, year }) =>
			`Det er planlagt ${hoursText(planned, 'nb')} timer i året. ${count(employees, 'ansatt', 'ansatte')} (${bases[basis](year)}) krever minst ${hoursText(needed, 'nb')}.`,
		remedy: () => 'Planlegg flere timer, eller rett tellingen hvis den er feil.',
		why: 'Etter § 13 i vedtektene skal personalet kunne yte minst 1,3 timer i året for hver ansatt. Det regnes i tideler, så ingenting rundes av.',
	},
	'statute-hours-unplanned': {
		message: ({ fact }) => `Senteret har ikke oppgitt «${fact}», så kravet i § 13 kan ikke prøves.`,
		remedy: ({ fact }) => `Skriv «${fact}:» og det planlagte antallet timer i året.`,
		why: 'Etter § 13 i vedtektene skal personalet kunne yte minst 1,3 timer i året for hver ansatt. Uten et tall vet ingen om det er oppfylt.',
	},
	'statute-zero': {
		message: ({ field, provision }) =>
			`${provisionText(provision, 'nb')} kan ikke gjelde for 0: Feltet «${field}» er 0.`,
		remedy: () => 'Skriv et helt tall som er minst 1.',
		why: 'Et senter betjener noen, og styret holder møter. Derfor er tallene i vedtektene minst 1.',
	},
	'statute-start-above-total': {
		message: ({ start, total }) =>
			`Senteret er dimensjonert for ${amount(start)} ansatte ved starten, men skal bare betjene ${amount(total)} i alt.`,
		remedy: () => 'Se etter om de to tallene er byttet om.',
		why: 'Et senter begynner vanligvis med færre ansatte enn det skal betjene i alt, eller med like mange.',
	},
	'statute-chair': {
		message: () => 'Styrelederen kommer fra de ansatte, men det står ikke at det er enighet om det.',
		remedy: () => 'Skriv «chairAgreed: ja» når det er enighet, eller fjern «employeeChair».',
		why: 'Etter § 7 stk. 1 i vedtektene er styrelederen en sjef med arbeidsgiveransvar. En representant for de ansatte kan bare lede styret når det er enighet om det.',
	},
	'statute-unadopted': {
		message: ({ field }) => `Vedtektene gjelder, men «${field}» mangler.`,
		remedy: ({ field }) => `Skriv «${field}:», eller sett status til et utkast.`,
		why: 'Vedtekter gjelder først når de er vedtatt. Leseren skal kunne se når og av hvem.',
	},
	'statute-fact': {
		message: ({ written, fact, known }) => `Vedtektene sier «${written}», men «${fact}» for senteret er «${known}».`,
		remedy: ({ field, fact }) => `Rett «${field}» i vedtektene eller «${fact}» i README.md for senteret.`,
		why: 'Navn, sete og krets skal være de samme i vedtektene og alle andre steder der senteret er omtalt.',
	},
	'wording-own': {
		message: ({ kind }) => `Ordlyden i «${kind}» er prosjektets egen og ikke den offisielle.`,
		remedy: () => 'Skaff den offisielle teksten, og gjør den til mal for dokumenttypen før dokumentet brukes.',
		why: 'Vedtekter skal følge normalvedtektene. Vår ordlyd sier norm for norm det samme, men bare den offisielle teksten er bindende.',
	},
};
