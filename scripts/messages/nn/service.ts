import type { ServiceFault, ServiceMessages } from '../../types/index.ts';
import type { Text, Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const service: Texts<ServiceMessages> = {
	'site-outside-area': {
		message: ({ site, county, area, belongs }) =>
			belongs === undefined
				? `«${site}» (${county}) høyrer ikkje til nokon av områda, men står her under «${area}».`
				: `«${site}» (${county}) høyrer til «${belongs}», men står her under «${area}».`,
		remedy: ({ belongs }) =>
			belongs === undefined
				? 'Slett rada, eller rett amtet.'
				: `Rett amtet, eller flytt rada til den tenesta som dekkjer «${belongs}».`,
		why: 'Kva amt ei teneste dekkjer, og dei få unntaka frå det, er fastsett. Elles får nokre inga teneste og andre to.',
	},
	'site-claimed-twice': {
		message: ({ site, other }) => `«${site}» står som tilslutta to stader: her og i ${other}.`,
		remedy: () => 'Behald det som er rett, og endre eller slett det andre.',
		why: 'Ein tenestestad har éi teneste. Står han hos to, blir dei tilsette talde to gonger, og ingen veit kven som har ansvaret.',
	},
	'site-unlisted': {
		message: ({ site, register, nearest }) => `«${site}» står ikkje i registeret «${register}».${didYouMean(nearest)}`,
		remedy: ({ register }) => `Skriv namnet slik det står i «${register}», eller legg til tenestestaden der.`,
		why: 'Tala avgjer kor mange timar som skal ytast, og kven som skal nemne opp medlemer av styret. Difor må kvart tal høyre til ein kjend tenestestad.',
	},
	'enrolment-repeated': {
		message: ({ year, site, line }) => `«${site}» har to tal for ${year}; det første står på linje ${line}.`,
		remedy: () => 'Behald det rette talet, og slett den andre linja.',
		why: 'Med to tal for same år veit ingen kor mange som er innmelde.',
	},
	'enrolment-missing': {
		message: ({ year, sites }) => `For ${year} manglar det tal for ${sites.join(', ')}.`,
		remedy: () =>
			'Legg til ei rad for kvar tenestestad, eller slett han frå registeret over tenestestader viss han ikkje lenger er tilslutta.',
		why: 'Manglar ein tenestestad, blir summen for låg, og då er det planlagt for få timar utan at nokon ser det.',
	},
	'service-branches': {
		message: ({ found, least, most }) =>
			`Her står ${count(found, 'bransje', 'bransjar')}, men tenesta skal vere for ${found < least ? `minst ${amount(least)}` : `høgst ${amount(most ?? found)}`}.`,
		remedy: ({ found, least }) =>
			found < least
				? 'Skriv dei andre bransjane under «branches», eller vel ein annan «type».'
				: 'Behald dei rette under «branches», eller vel ein annan «type».',
		why: 'Eit bedriftshelsesenter er for fleire bransjar i eit område; ei bransjeteneste er berre for verksemder i same bransje.',
	},
	'service-model': {
		message: (params) => faults[params.fault].message(params),
		remedy: (params) => faults[params.fault].remedy(params),
		why: 'Ei verksemd kan ha si eiga teneste (1), delta i eit senter (2) eller i ei bransjeteneste (3), eller bruke tenesta til ei anna verksemd (4). Modellen avgjer kva vedtekter ho skal ha.',
	},
	'affiliation-agreement-missing': {
		message: ({ enterprise, sites }) =>
			`Tenesta er ein del av «${enterprise}», men betener òg andre (${sites.join(', ')}), og ingen avtale er oppgitt.`,
		remedy: () =>
			'Skriv under «affiliationAgreement» kven avtalen er gjord med, og når. Høyrer staden til verksemda sjølv, skriv du namnet på verksemda i kolonnen «Verksemd».',
		why: 'Ei teneste som er ein del av éi verksemd, kan berre ta med andre tenestestader etter avtale med den danske Forsvarskommandoen.',
	},
};

const faults: Readonly<Record<ServiceFault, Omit<Text<ServiceMessages['service-model']>, 'why'>>> = {
	unnamed: {
		message: ({ model }) => `Etter modell ${model} er verksemda tilslutta ei teneste, men ho er ikkje nemnd.`,
		remedy: () => 'Skriv mappa til tenesta under «company», eller namnet under «name».',
	},
	'named-twice': {
		message: () => 'Tenesta er nemnd både med mappa og med namnet sitt.',
		remedy: () => 'Behald «company», og slett «name»; namnet står i README.md hos tenesta sjølv.',
	},
	unknown: {
		message: ({ service: folder, nearest }) => `Tenesta «${folder}» har inga mappe i «company».${didYouMean(nearest)}`,
		remedy: () => 'Rett namnet på mappa, eller skriv namnet på tenesta under «name» i staden.',
	},
	type: {
		message: ({ model, service: folder, found, expected }) =>
			`Modell ${model} krev ei teneste av typen «${expected}», men «${folder}» er «${found}».`,
		remedy: () => 'Rett modellen, eller vel ei anna teneste.',
	},
	'not-own': {
		message: ({ service: folder, found }) =>
			`Modell 1 er verksemda si eiga teneste, men «${folder}» er ein del av «${found}».`,
		remedy: () => 'Skriv «model: 4», eller rett «enterprise» hos tenesta.',
	},
	own: {
		message: ({ service: folder }) => `Modell 4 er tenesta til ei anna verksemd, men «${folder}» er verksemda si eiga.`,
		remedy: () => 'Skriv «model: 1», eller rett «enterprise» hos tenesta.',
	},
	branch: {
		message: ({ service: folder, found, expected }) =>
			`Bransjen til verksemda er «${found}», men «${folder}» er berre for «${expected}».`,
		remedy: () => 'Rett «branch», eller vel ei anna teneste.',
	},
};
