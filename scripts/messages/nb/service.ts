import type { ServiceFault, ServiceMessages } from '../../types/index.ts';
import type { Text, Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const service: Texts<ServiceMessages> = {
	'site-outside-area': {
		message: ({ site, county, area, belongs }) =>
			belongs === undefined
				? `«${site}» (${county}) hører ikke til noen av områdene, men står her under «${area}».`
				: `«${site}» (${county}) hører til «${belongs}», men står her under «${area}».`,
		remedy: ({ belongs }) =>
			belongs === undefined
				? 'Slett raden, eller rett amtet.'
				: `Rett amtet, eller flytt raden til den tjenesten som dekker «${belongs}».`,
		why: 'Hvilke amt en tjeneste dekker, og de få unntakene fra det, er fastsatt. Ellers får noen ingen tjeneste og andre to.',
	},
	'site-claimed-twice': {
		message: ({ site, other }) => `«${site}» står som tilsluttet to steder: her og i ${other}.`,
		remedy: () => 'Behold det som er riktig, og rett eller slett det andre.',
		why: 'Et tjenestested har én tjeneste. Står det hos to, blir de ansatte talt to ganger, og ingen vet hvem som har ansvaret.',
	},
	'site-unlisted': {
		message: ({ site, register, nearest }) => `«${site}» står ikke i registeret «${register}».${didYouMean(nearest)}`,
		remedy: ({ register }) => `Skriv navnet slik det står i «${register}», eller legg til tjenestestedet der.`,
		why: 'Tallene avgjør hvor mange timer som skal ytes, og hvem som skal oppnevne medlemmer av styret. Derfor må hvert tall høre til et kjent tjenestested.',
	},
	'enrolment-repeated': {
		message: ({ year, site, line }) => `«${site}» har to tall for ${year}; det første står på linje ${line}.`,
		remedy: () => 'Behold det riktige tallet, og slett den andre linja.',
		why: 'Med to tall for samme år vet ingen hvor mange som er innmeldt.',
	},
	'enrolment-missing': {
		message: ({ year, sites }) => `For ${year} mangler det tall for ${sites.join(', ')}.`,
		remedy: () =>
			'Legg til en rad for hvert tjenestested, eller slett det fra registeret over tjenestesteder hvis det ikke lenger er tilsluttet.',
		why: 'Mangler et tjenestested, blir summen for lav, og da er det planlagt for få timer uten at noen ser det.',
	},
	'service-branches': {
		message: ({ found, least, most }) =>
			`Her står ${count(found, 'bransje', 'bransjer')}, men tjenesten skal være for ${found < least ? `minst ${amount(least)}` : `høyst ${amount(most ?? found)}`}.`,
		remedy: ({ found, least }) =>
			found < least
				? 'Skriv de andre bransjene under «branches», eller velg en annen «type».'
				: 'Behold de riktige under «branches», eller velg en annen «type».',
		why: 'Et bedriftshelsesenter er for flere bransjer i et område; en bransjetjeneste er bare for virksomheter i samme bransje.',
	},
	'service-model': {
		message: (params) => faults[params.fault].message(params),
		remedy: (params) => faults[params.fault].remedy(params),
		why: 'En virksomhet kan ha sin egen tjeneste (1), delta i et senter (2) eller i en bransjetjeneste (3), eller bruke tjenesten til en annen virksomhet (4). Modellen avgjør hvilke vedtekter den skal ha.',
	},
	'affiliation-agreement-missing': {
		message: ({ enterprise, sites }) =>
			`Tjenesten er en del av «${enterprise}», men betjener også andre (${sites.join(', ')}), og ingen avtale er oppgitt.`,
		remedy: () =>
			'Skriv under «affiliationAgreement» hvem avtalen er inngått med, og når. Hører stedet til virksomheten selv, skriver du navnet på virksomheten i kolonnen «Virksomhet».',
		why: 'En tjeneste som er en del av én virksomhet, kan bare ta med andre tjenestesteder etter avtale med den danske Forsvarskommandoen.',
	},
};

const faults: Readonly<Record<ServiceFault, Omit<Text<ServiceMessages['service-model']>, 'why'>>> = {
	unnamed: {
		message: ({ model }) => `Etter modell ${model} er virksomheten tilsluttet en tjeneste, men den er ikke nevnt.`,
		remedy: () => 'Skriv mappa til tjenesten under «company», eller navnet under «name».',
	},
	'named-twice': {
		message: () => 'Tjenesten er nevnt både med mappa og med navnet sitt.',
		remedy: () => 'Behold «company», og slett «name»; navnet står i README.md hos tjenesten selv.',
	},
	unknown: {
		message: ({ service: folder, nearest }) =>
			`Tjenesten «${folder}» har ingen mappe i «company».${didYouMean(nearest)}`,
		remedy: () => 'Rett navnet på mappa, eller skriv navnet på tjenesten under «name» i stedet.',
	},
	type: {
		message: ({ model, service: folder, found, expected }) =>
			`Modell ${model} krever en tjeneste av typen «${expected}», men «${folder}» er «${found}».`,
		remedy: () => 'Rett modellen, eller velg en annen tjeneste.',
	},
	'not-own': {
		message: ({ service: folder, found }) =>
			`Modell 1 er virksomhetens egen tjeneste, men «${folder}» er en del av «${found}».`,
		remedy: () => 'Skriv «model: 4», eller rett «enterprise» hos tjenesten.',
	},
	own: {
		message: ({ service: folder }) =>
			`Modell 4 er tjenesten til en annen virksomhet, men «${folder}» er virksomhetens egen.`,
		remedy: () => 'Skriv «model: 1», eller rett «enterprise» hos tjenesten.',
	},
	branch: {
		message: ({ service: folder, found, expected }) =>
			`Bransjen til virksomheten er «${found}», men «${folder}» er bare for «${expected}».`,
		remedy: () => 'Rett «branch», eller velg en annen tjeneste.',
	},
};
