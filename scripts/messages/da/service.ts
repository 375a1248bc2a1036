import type { ServiceFault, ServiceMessages } from '../../types/index.ts';
import type { Text, Texts } from '../text.ts';
import { amount, count, didYouMean } from './phrases.ts';

export const service: Texts<ServiceMessages> = {
	'site-outside-area': {
		message: ({ site, county, area, belongs }) =>
			belongs === undefined
				? `»${site}« (${county}) hører ikke under noget af områderne, men står her under »${area}«.`
				: `»${site}« (${county}) hører under »${belongs}«, men står her under »${area}«.`,
		remedy: ({ belongs }) =>
			belongs === undefined
				? 'Slet rækken, eller ret amtet.'
				: `Ret amtet, eller flyt rækken til den tjeneste, der dækker »${belongs}«.`,
		why: 'Hvilke amter en tjeneste dækker, og de få undtagelser fra det, er fastsat. Ellers får nogle ingen tjeneste og andre to.',
	},
	'site-claimed-twice': {
		message: ({ site, other }) => `»${site}« står som tilsluttet to steder: her og i ${other}.`,
		remedy: () => 'Behold det, der er rigtigt, og ret eller slet det andet.',
		why: 'Et tjenestested har én tjeneste. Står det hos to, tælles de ansatte med to gange, og ingen ved, hvem der har ansvaret.',
	},
	'site-unlisted': {
		message: ({ site, register, nearest }) => `»${site}« står ikke i registret »${register}«.${didYouMean(nearest)}`,
		remedy: ({ register }) => `Skriv navnet, som det står i »${register}«, eller tilføj tjenestestedet der.`,
		why: 'Tallene afgør, hvor mange timer der skal ydes, og hvem der skal udpege medlemmer af bestyrelsen. Derfor skal hvert tal høre til et kendt tjenestested.',
	},
	'enrolment-repeated': {
		message: ({ year, site, line }) => `»${site}« har to tal for ${year}; det første står i linje ${line}.`,
		remedy: () => 'Behold det rigtige tal, og slet den anden linje.',
		why: 'Med to tal for samme år ved ingen, hvor mange der er tilmeldt.',
	},
	'enrolment-missing': {
		message: ({ year, sites }) => `I ${year} mangler tal for ${sites.join(', ')}.`,
		remedy: () =>
			'Tilføj en række for hvert tjenestested, eller slet det fra registret over tjenestesteder, hvis det ikke længere er tilsluttet.',
		why: 'Mangler et tjenestested, bliver det samlede tal for lavt, og så er der planlagt for få timer, uden at nogen ser det.',
	},
	'service-branches': {
		message: ({ found, least, most }) =>
			`Der står ${count(found, 'branche', 'brancher')}, men tjenesten skal være for ${found < least ? `mindst ${amount(least)}` : `højst ${amount(most ?? found)}`}.`,
		remedy: ({ found, least }) =>
			found < least
				? 'Skriv de andre brancher under »branches«, eller vælg en anden »type«.'
				: 'Behold de rigtige under »branches«, eller vælg en anden »type«.',
		why: 'Et bedriftssundhedscenter er for flere brancher i et område; en branchetjeneste er kun for virksomheder i samme branche.',
	},
	'service-model': {
		message: (params) => faults[params.fault].message(params),
		remedy: (params) => faults[params.fault].remedy(params),
		why: 'En virksomhed kan have sin egen tjeneste (1), deltage i et center (2) eller i en branchetjeneste (3) eller bruge en anden virksomheds tjeneste (4). Modellen afgør, hvilken vedtægt den skal have.',
	},
	'affiliation-agreement-missing': {
		message: ({ enterprise, sites }) =>
			`Tjenesten er en del af »${enterprise}«, men betjener også andre (${sites.join(', ')}), og der er ikke angivet nogen aftale.`,
		remedy: () =>
			'Skriv under »affiliationAgreement«, hvem aftalen er indgået med og hvornår. Hører stedet til virksomheden selv, så skriv virksomhedens navn i kolonnen »Virksomhed«.',
		why: 'En tjeneste, der er en del af én virksomhed, kan kun tage andre tjenestesteder med efter aftale med Forsvarskommandoen.',
	},
};

const faults: Readonly<Record<ServiceFault, Omit<Text<ServiceMessages['service-model']>, 'why'>>> = {
	unnamed: {
		message: ({ model }) => `Efter model ${model} er virksomheden tilsluttet en tjeneste, men den er ikke nævnt.`,
		remedy: () => 'Skriv tjenestens mappe under »company«, eller dens navn under »name«.',
	},
	'named-twice': {
		message: () => 'Tjenesten er nævnt både ved sin mappe og ved sit navn.',
		remedy: () => 'Behold »company«, og slet »name«; navnet står i tjenestens egen README.md.',
	},
	unknown: {
		message: ({ service: folder, nearest }) =>
			`Tjenesten »${folder}« har ingen mappe i »company«.${didYouMean(nearest)}`,
		remedy: () => 'Ret navnet på mappen, eller skriv tjenestens navn under »name« i stedet.',
	},
	type: {
		message: ({ model, service: folder, found, expected }) =>
			`Model ${model} kræver en tjeneste af typen »${expected}«, men »${folder}« er »${found}«.`,
		remedy: () => 'Ret modellen, eller vælg en anden tjeneste.',
	},
	'not-own': {
		message: ({ service: folder, found }) =>
			`Model 1 er virksomhedens egen tjeneste, men »${folder}« er en del af »${found}«.`,
		remedy: () => 'Skriv »model: 4«, eller ret »enterprise« hos tjenesten.',
	},
	own: {
		message: ({ service: folder }) =>
			`Model 4 er en anden virksomheds tjeneste, men »${folder}« er virksomhedens egen.`,
		remedy: () => 'Skriv »model: 1«, eller ret »enterprise« hos tjenesten.',
	},
	branch: {
		message: ({ service: folder, found, expected }) =>
			`Virksomhedens branche er »${found}«, men »${folder}« er kun for »${expected}«.`,
		remedy: () => 'Ret »branch«, eller vælg en anden tjeneste.',
	},
};
