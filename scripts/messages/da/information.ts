import type { InformationMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const information: Texts<InformationMessages> = {
	'information-quarter-missing': {
		message: ({ year, quarter, side }) =>
			side === 'all'
				? `Der er ikke indbudt til noget informationsmøde i ${quarter}. kvartal ${year}.`
				: `I ${quarter}. kvartal ${year} er ${sides[side]} ikke indbudt til noget informationsmøde.`,
		remedy: () => 'Læg indbydelsen ind, hvis mødet blev holdt. Blev det ikke, så lad advarslen stå.',
		why: 'Kredsen skal så vidt muligt holde et informationsmøde i hvert kvartal. Et kvartal uden møde er ingen fejl, men det skal kunne ses.',
	},
	'information-quarter': {
		message: ({ field, found, year, quarter }) =>
			field === 'held'
				? `Mødet er den ${found}, men det gælder ${quarter}. kvartal ${year}.`
				: `Nummeret er »${found}«, men mødet gælder ${quarter}. kvartal ${year}.`,
		remedy: ({ field, year, quarter }) =>
			field === 'held'
				? 'Ret dagen, eller ret »year« og »quarter« i indbydelsen.'
				: `Lad nummeret slutte på »-${year}-0${quarter}«, eller ret »year« og »quarter« i indbydelsen.`,
		why: 'Møderne tælles efter kvartal. Passer dagen eller nummeret ikke til kvartalet, ser det ud, som om et andet kvartal havde møde.',
	},
	'information-place': {
		message: () => 'Det står ikke, hvor mødet holdes.',
		remedy: () => 'Skriv stedet under »place«, eller skriv kredsens adresse i dens README.md; så er mødet på kontoret.',
		why: 'Møderne kan holdes på kredsens kontor. Uden sted og uden adresse ved de indbudte ikke, hvor de skal komme.',
	},
	'information-nobody': {
		message: () => 'Ingen tjeneste eller klinik er indbudt.',
		remedy: () =>
			'Ret »form«, skriv kredsens tjenester i »services.csv« og klinikkerne under »clinics«, eller ret »district« hos tjenesten.',
		why: 'Kredsen indbyder tjenesterne i sine amter og klinikker og ambulatorier, hvor de findes.',
	},
	'information-uninvited': {
		message: ({ name, nearest }) => `»${name}« er ikke blandt de indbudte.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv navnet, som det står i indbydelsen. Den, der kommer fra et andet amt, skal stå under »guests« i indbydelsen med en begrundelse.',
		why: 'Dagsordenen aftales med de indbudte, og kredsen af deltagere er begrænset. Andre kan komme med, når der er en grund.',
	},
	'information-agreement': {
		message: ({ side }) =>
			side === 'all'
				? 'Dagsordenen er ikke aftalt med nogen.'
				: `Dagsordenen er ikke aftalt med nogen af ${sides[side]}, som er indbudt.`,
		remedy: () => 'Aftal dagsordenen med dem, og skriv navnet under »agreedWith«.',
		why: 'En dagsorden aftales både med tjenesterne og med klinikkerne og ambulatorierne.',
	},
	'information-topics': {
		message: ({ topic }) =>
			topic === undefined ? 'Dagsordenen har ingen emner.' : `Emnet »${topic}« står to gange på dagsordenen.`,
		remedy: ({ topic }) =>
			topic === undefined
				? 'Vælg emner under »topics«, eller skriv jeres egne under »ownTopics«. Mødet behøver ingen dagsorden; så kan filen slettes.'
				: 'Slet det ene.',
		why: 'Der er 11 emner at vælge imellem, og egne kan lægges til. En dagsorden uden emner siger ingen noget.',
	},
	'information-many': {
		message: ({ found, most }) => `Mødet har ${amount(found)} deltagere; grænsen er sat til ${amount(most)}.`,
		remedy: () => 'Hold separate møder, indbyd færre gæster, eller sæt en anden grænse i »kind.yaml«.',
		why: 'Det anbefales, at kredsen af deltagere er begrænset. Hvor grænsen går, er ikke fastsat; tallet er vores.',
	},
	'information-unsubmitted': {
		message: ({ submitted, held }) =>
			submitted === undefined
				? 'Det står ikke, hvornår referatet blev sendt til direktoratet.'
				: `Referatet er sendt den ${submitted}, men mødet var den ${held}.`,
		remedy: ({ submitted }) =>
			submitted === undefined
				? 'Send referatet ind, og skriv dagen under »submitted«.'
				: 'Ret den dag, der er forkert.',
		why: 'Laver kredsen et referat, skal det sendes til Direktoratet for Arbejdstilsynet.',
	},
	'information-service-repeated': {
		message: ({ service, why, other }) =>
			({
				folder: `»${service}« har sin egen mappe her (${other}).`,
				row: `Det samme kontor hos »${service}« står også på linje ${other}.`,
				kind: `»${service}« er en anden slags tjeneste på linje ${other}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'kind' ? 'Skriv den samme slags tjeneste på alle linjer.' : 'Slet linjen, eller ret navnet.',
		why: 'Hver tjeneste indbydes én gang. Står den to steder, kan de to sige hver sit, og kun det ene bliver brugt.',
	},
	'information-clinic': {
		message: ({ clinic, county, nearest }) =>
			`»${clinic}« ligger i »${county}«, som ikke er et af kredsens amter.${didYouMean(nearest)}`,
		remedy: () =>
			'Ret amtet, eller slet klinikken her. Skal den med til et møde, skriver du den under »guests« i indbydelsen.',
		why: 'Kredsen indbyder klinikker og ambulatorier i sine egne amter. Andre kan komme med som gæster, når der er en grund.',
	},
	'information-authorities': {
		message: ({ missing }) => `På listen over myndigheder mangler ${andList(missing)}.`,
		remedy: () => 'Skriv dem under »authorities« i kredsens README.md, hver med navn.',
		why: 'Tjenesterne udveksler først og fremmest oplysninger med fem myndigheder. Listen står i indbydelsen, så alle ved, hvem der er hvem.',
	},
	'district-unknown': {
		message: ({ district, nearest }) => `Kredsen »${district}« findes ikke her.${didYouMean(nearest)}`,
		remedy: () => 'Skriv kredsens navn, som det står i dens egen README.md.',
		why: 'En tjeneste indbydes af den kreds, den nævner. Er navnet skrevet forkert, indbydes den ikke.',
	},
};

const sides = { services: 'tjenesterne', clinics: 'klinikkerne og ambulatorierne' } as const;
