import type { HoursBasis, StatuteMessages } from '../../types/index.ts';
import { hoursText } from '../hours-text.ts';
import { provisionText } from '../provision-text.ts';
import type { Texts } from '../text.ts';
import { amount, count } from './phrases.ts';

const bases: Readonly<Record<HoursBasis, (year: number | undefined) => string>> = {
	count: (year) => `optalt i januar ${year ?? ''}`,
	total: () => 'i alt efter § 1',
	start: () => 'ved starten efter § 1',
};

export const statute: Texts<StatuteMessages> = {
	'statute-hours': {
		message: ({ planned, needed, employees, basis, year }) =>
			`Der er planlagt ${hoursText(planned, 'da')} timer om året. ${count(employees, 'ansat', 'ansatte')} (${bases[basis](year)}) kræver mindst ${hoursText(needed, 'da')}.`,
		remedy: () => 'Planlæg flere timer, eller ret optællingen, hvis den er forkert.',
		why: 'Efter vedtægtens § 13 skal personalet kunne yde mindst 1,3 timer om året for hver ansat. Der regnes i tiendedele, så intet afrundes.',
	},
	'statute-hours-unplanned': {
		message: ({ fact }) => `Centret har ikke oplyst »${fact}«, så kravet i § 13 kan ikke efterprøves.`,
		remedy: ({ fact }) => `Skriv »${fact}:« og det planlagte antal timer om året.`,
		why: 'Efter vedtægtens § 13 skal personalet kunne yde mindst 1,3 timer om året for hver ansat. Uden et tal ved ingen, om det er opfyldt.',
	},
	'statute-zero': {
		message: ({ field, provision }) =>
			`${provisionText(provision, 'da')} kan ikke gælde for 0: Feltet »${field}« er 0.`,
		remedy: () => 'Skriv et helt tal på mindst 1.',
		why: 'Et center betjener nogen, og dets bestyrelse holder møder. Derfor er tallene i vedtægten mindst 1.',
	},
	'statute-start-above-total': {
		message: ({ start, total }) =>
			`Centret er dimensioneret til ${amount(start)} ansatte ved starten, men skal kun betjene ${amount(total)} i alt.`,
		remedy: () => 'Se efter, om de to tal er byttet om.',
		why: 'Et center begynder normalt med færre ansatte, end det skal betjene i alt, eller med lige så mange.',
	},
	'statute-chair': {
		message: () => 'Formanden kommer fra de ansatte, men det står ikke, at der er enighed om det.',
		remedy: () => 'Skriv »chairAgreed: ja«, når der er enighed, eller fjern »employeeChair«.',
		why: 'Efter vedtægtens § 7, stk. 1, er formanden en chef med arbejdsgiveransvar. En repræsentant for de ansatte kan kun være formand, når der er enighed om det.',
	},
	'statute-unadopted': {
		message: ({ field }) => `Vedtægten gælder, men »${field}« mangler.`,
		remedy: ({ field }) => `Skriv »${field}:«, eller sæt status til »Udkast«.`,
		why: 'En vedtægt gælder først, når den er vedtaget. Læseren skal kunne se hvornår og af hvem.',
	},
	'statute-fact': {
		message: ({ written, fact, known }) => `Vedtægten siger »${written}«, men centrets »${fact}« er »${known}«.`,
		remedy: ({ field, fact }) => `Ret »${field}« i vedtægten eller »${fact}« i centrets README.md.`,
		why: 'Navn, hjemsted og kreds skal være de samme i vedtægten og alle andre steder, hvor centret er omtalt.',
	},
	'wording-own': {
		message: ({ kind }) => `Ordlyden af »${kind}« er projektets egen og ikke den officielle.`,
		remedy: () => 'Få den officielle tekst, og gør den til dokumenttypens skabelon, før dokumentet bruges.',
		why: 'En vedtægt skal følge normalvedtægten. Vores ordlyd siger norm for norm det samme, men kun den officielle tekst er bindende.',
	},
};
