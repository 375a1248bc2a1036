import type { InformationMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const information: Texts<InformationMessages> = {
	'information-quarter-missing': {
		message: ({ year, quarter, side }) =>
			side === 'all'
				? `Det er ikkje invitert til noko informasjonsmøte i ${quarter}. kvartal ${year}.`
				: `I ${quarter}. kvartal ${year} er ${sides[side]} ikkje inviterte til noko informasjonsmøte.`,
		remedy: () => 'Legg inn innbydinga om møtet vart halde. Vart det ikkje, lèt du åtvaringa stå.',
		why: 'Krinsen skal så langt råd er halde eit informasjonsmøte i kvart kvartal. Eit kvartal utan møte er ingen feil, men det skal kunne sjåast.',
	},
	'information-quarter': {
		message: ({ field, found, year, quarter }) =>
			field === 'held'
				? `Møtet er ${found}, men det gjeld ${quarter}. kvartal ${year}.`
				: `Nummeret er «${found}», men møtet gjeld ${quarter}. kvartal ${year}.`,
		remedy: ({ field, year, quarter }) =>
			field === 'held'
				? 'Rett dagen, eller rett «year» og «quarter» i innbydinga.'
				: `Lat nummeret slutte på «-${year}-0${quarter}», eller rett «year» og «quarter» i innbydinga.`,
		why: 'Møta blir talde etter kvartal. Passar ikkje dagen eller nummeret til kvartalet, ser det ut som om eit anna kvartal hadde møte.',
	},
	'information-place': {
		message: () => 'Det står ikkje kvar møtet blir halde.',
		remedy: () =>
			'Skriv staden under «place», eller skriv adressa til krinsen i README.md hos han; då er møtet på kontoret.',
		why: 'Møta kan haldast på kontoret til krinsen. Utan stad og utan adresse veit ikkje dei inviterte kvar dei skal kome.',
	},
	'information-nobody': {
		message: () => 'Inga teneste og ingen klinikk er invitert.',
		remedy: () =>
			'Rett «form», skriv tenestene i krinsen i «services.csv» og klinikkane under «clinics», eller rett «district» hos tenesta.',
		why: 'Krinsen inviterer tenestene i amta sine og klinikkar og poliklinikkar der dei finst.',
	},
	'information-uninvited': {
		message: ({ name, nearest }) => `«${name}» er ikkje blant dei inviterte.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv namnet slik det står i innbydinga. Den som kjem frå eit anna amt, skal stå under «guests» i innbydinga med ei grunngiving.',
		why: 'Saklista blir avtala med dei inviterte, og krinsen av deltakarar er avgrensa. Andre kan kome med når det er ein grunn.',
	},
	'information-agreement': {
		message: ({ side }) =>
			side === 'all'
				? 'Saklista er ikkje avtala med nokon.'
				: `Saklista er ikkje avtala med nokon av ${sides[side]} som er inviterte.`,
		remedy: () => 'Avtal saklista med dei, og skriv namnet under «agreedWith».',
		why: 'Ei sakliste blir avtala både med tenestene og med klinikkane og poliklinikkane.',
	},
	'information-topics': {
		message: ({ topic }) =>
			topic === undefined ? 'Saklista har ingen emne.' : `Emnet «${topic}» står to gonger på saklista.`,
		remedy: ({ topic }) =>
			topic === undefined
				? 'Vel emne under «topics», eller skriv dykkar eigne under «ownTopics». Møtet treng inga sakliste; då kan fila slettast.'
				: 'Slett det eine.',
		why: 'Det er 11 emne å velje mellom, og eigne kan leggjast til. Ei sakliste utan emne seier ingen noko.',
	},
	'information-many': {
		message: ({ found, most }) => `Møtet har ${amount(found)} deltakarar; grensa er sett til ${amount(most)}.`,
		remedy: () => 'Hald separate møte, inviter færre gjester, eller set ei anna grense i «kind.yaml».',
		why: 'Det er tilrådd at krinsen av deltakarar er avgrensa. Kvar grensa går, er ikkje fastsett; talet er vårt.',
	},
	'information-unsubmitted': {
		message: ({ submitted, held }) =>
			submitted === undefined
				? 'Det står ikkje når referatet vart sendt til direktoratet.'
				: `Referatet er sendt ${submitted}, men møtet var ${held}.`,
		remedy: ({ submitted }) =>
			submitted === undefined ? 'Send inn referatet, og skriv dagen under «submitted».' : 'Rett den dagen som er feil.',
		why: 'Lagar krinsen eit referat, skal det sendast til det danske Direktoratet for Arbejdstilsynet.',
	},
	'information-service-repeated': {
		message: ({ service, why, other }) =>
			({
				folder: `«${service}» har si eiga mappe her (${other}).`,
				row: `Det same kontoret hos «${service}» står òg på linje ${other}.`,
				kind: `«${service}» er eit anna slag teneste på linje ${other}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'kind' ? 'Skriv same slag teneste på alle linjene.' : 'Slett linja, eller rett namnet.',
		why: 'Kvar teneste blir invitert éin gong. Står ho to stader, kan dei to seie kvar sitt, og berre det eine blir brukt.',
	},
	'information-clinic': {
		message: ({ clinic, county, nearest }) =>
			`«${clinic}» ligg i «${county}», som ikkje er eit av amta til krinsen.${didYouMean(nearest)}`,
		remedy: () =>
			'Rett amtet, eller slett klinikken her. Skal han vere med på eit møte, skriv du han under «guests» i innbydinga.',
		why: 'Krinsen inviterer klinikkar og poliklinikkar i sine eigne amt. Andre kan kome med som gjester når det er ein grunn.',
	},
	'information-authorities': {
		message: ({ missing }) => `På lista over styresmakter manglar ${andList(missing)}.`,
		remedy: () => 'Skriv dei under «authorities» i README.md til krinsen, kvar med namn.',
		why: 'Tenestene utvekslar først og fremst opplysningar med fem styresmakter. Lista står i innbydinga, så alle veit kven som er kven.',
	},
	'district-unknown': {
		message: ({ district, nearest }) => `Krinsen «${district}» finst ikkje her.${didYouMean(nearest)}`,
		remedy: () => 'Skriv namnet på krinsen slik det står i hans eigen README.md.',
		why: 'Ei teneste blir invitert av den krinsen ho nemner. Er namnet skrive feil, blir ho ikkje invitert.',
	},
};

const sides = { services: 'tenestene', clinics: 'klinikkane og poliklinikkane' } as const;
