import type { InformationMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, andList, didYouMean } from './phrases.ts';

export const information: Texts<InformationMessages> = {
	'information-quarter-missing': {
		message: ({ year, quarter, side }) =>
			side === 'all'
				? `Det er ikke innbudt til noe informasjonsmøte i ${quarter}. kvartal ${year}.`
				: `I ${quarter}. kvartal ${year} er ${sides[side]} ikke innbudt til noe informasjonsmøte.`,
		remedy: () => 'Legg inn innbydelsen hvis møtet ble holdt. Ble det ikke, lar du advarselen stå.',
		why: 'Kretsen skal så vidt mulig holde et informasjonsmøte i hvert kvartal. Et kvartal uten møte er ingen feil, men det skal kunne ses.',
	},
	'information-quarter': {
		message: ({ field, found, year, quarter }) =>
			field === 'held'
				? `Møtet er ${found}, men det gjelder ${quarter}. kvartal ${year}.`
				: `Nummeret er «${found}», men møtet gjelder ${quarter}. kvartal ${year}.`,
		remedy: ({ field, year, quarter }) =>
			field === 'held'
				? 'Rett dagen, eller rett «year» og «quarter» i innbydelsen.'
				: `La nummeret slutte på «-${year}-0${quarter}», eller rett «year» og «quarter» i innbydelsen.`,
		why: 'Møtene telles etter kvartal. Passer ikke dagen eller nummeret til kvartalet, ser det ut som om et annet kvartal hadde møte.',
	},
	'information-place': {
		message: () => 'Det står ikke hvor møtet holdes.',
		remedy: () =>
			'Skriv stedet under «place», eller skriv adressen til kretsen i dens README.md; da er møtet på kontoret.',
		why: 'Møtene kan holdes på kontoret til kretsen. Uten sted og uten adresse vet ikke de innbudte hvor de skal komme.',
	},
	'information-nobody': {
		message: () => 'Ingen tjeneste eller klinikk er innbudt.',
		remedy: () =>
			'Rett «form», skriv tjenestene i kretsen i «services.csv» og klinikkene under «clinics», eller rett «district» hos tjenesten.',
		why: 'Kretsen innbyr tjenestene i sine amt og klinikker og poliklinikker der de finnes.',
	},
	'information-uninvited': {
		message: ({ name, nearest }) => `«${name}» er ikke blant de innbudte.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv navnet slik det står i innbydelsen. Den som kommer fra et annet amt, skal stå under «guests» i innbydelsen med en begrunnelse.',
		why: 'Dagsordenen avtales med de innbudte, og kretsen av deltakere er begrenset. Andre kan komme med når det er en grunn.',
	},
	'information-agreement': {
		message: ({ side }) =>
			side === 'all'
				? 'Dagsordenen er ikke avtalt med noen.'
				: `Dagsordenen er ikke avtalt med noen av ${sides[side]} som er innbudt.`,
		remedy: () => 'Avtal dagsordenen med dem, og skriv navnet under «agreedWith».',
		why: 'En dagsorden avtales både med tjenestene og med klinikkene og poliklinikkene.',
	},
	'information-topics': {
		message: ({ topic }) =>
			topic === undefined ? 'Dagsordenen har ingen emner.' : `Emnet «${topic}» står to ganger på dagsordenen.`,
		remedy: ({ topic }) =>
			topic === undefined
				? 'Velg emner under «topics», eller skriv deres egne under «ownTopics». Møtet trenger ingen dagsorden; da kan fila slettes.'
				: 'Slett det ene.',
		why: 'Det er 11 emner å velge mellom, og egne kan legges til. En dagsorden uten emner sier ingen noe.',
	},
	'information-many': {
		message: ({ found, most }) => `Møtet har ${amount(found)} deltakere; grensen er satt til ${amount(most)}.`,
		remedy: () => 'Hold separate møter, innby færre gjester, eller sett en annen grense i «kind.yaml».',
		why: 'Det er anbefalt at kretsen av deltakere er begrenset. Hvor grensen går, er ikke fastsatt; tallet er vårt.',
	},
	'information-unsubmitted': {
		message: ({ submitted, held }) =>
			submitted === undefined
				? 'Det står ikke når referatet ble sendt til direktoratet.'
				: `Referatet er sendt ${submitted}, men møtet var ${held}.`,
		remedy: ({ submitted }) =>
			submitted === undefined ? 'Send inn referatet, og skriv dagen under «submitted».' : 'Rett den dagen som er feil.',
		why: 'Lager kretsen et referat, skal det sendes til det danske Direktoratet for Arbejdstilsynet.',
	},
	'information-service-repeated': {
		message: ({ service, why, other }) =>
			({
				folder: `«${service}» har sin egen mappe her (${other}).`,
				row: `Det samme kontoret hos «${service}» står også på linje ${other}.`,
				kind: `«${service}» er en annen slags tjeneste på linje ${other}.`,
			})[why],
		remedy: ({ why }) =>
			why === 'kind' ? 'Skriv samme slags tjeneste på alle linjene.' : 'Slett linja, eller rett navnet.',
		why: 'Hver tjeneste innbys én gang. Står den to steder, kan de to si hver sitt, og bare det ene blir brukt.',
	},
	'information-clinic': {
		message: ({ clinic, county, nearest }) =>
			`«${clinic}» ligger i «${county}», som ikke er et av amtene til kretsen.${didYouMean(nearest)}`,
		remedy: () =>
			'Rett amtet, eller slett klinikken her. Skal den være med på et møte, skriver du den under «guests» i innbydelsen.',
		why: 'Kretsen innbyr klinikker og poliklinikker i sine egne amt. Andre kan komme med som gjester når det er en grunn.',
	},
	'information-authorities': {
		message: ({ missing }) => `På lista over myndigheter mangler ${andList(missing)}.`,
		remedy: () => 'Skriv dem under «authorities» i README.md til kretsen, hver med navn.',
		why: 'Tjenestene utveksler først og fremst opplysninger med fem myndigheter. Lista står i innbydelsen, så alle vet hvem som er hvem.',
	},
	'district-unknown': {
		message: ({ district, nearest }) => `Kretsen «${district}» finnes ikke her.${didYouMean(nearest)}`,
		remedy: () => 'Skriv navnet på kretsen slik det står i dens egen README.md.',
		why: 'En tjeneste innbys av den kretsen den nevner. Er navnet skrevet feil, blir den ikke innbudt.',
	},
};

const sides = { services: 'tjenestene', clinics: 'klinikkene og poliklinikkene' } as const;
