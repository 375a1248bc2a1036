import type { FleetMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const fleet: Texts<FleetMessages> = {
	'company-number-duplicate': {
		message: ({ number, other }) => `Organisationsnummeret ${number} står også i ${other}.`,
		remedy: () => 'Ret nummeret i den ene fil, eller fjern den virksomhed, der er ført to gange.',
		why: 'To virksomheder har aldrig samme nummer. Så er en af dem ført to gange, eller den ene har fået den andens dokumenter.',
	},
	'fleet-law-unknown': {
		message: ({ law, nearest }) => `Regelsættet »${law}« findes ikke i »templates/law«.${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv nummeret, det korte navn eller titlen, og en paragraf efter »#«, for eksempel »medvirkning#§13-1«.',
		why: 'Et svar om forkerte regler ville se ud, som om ingen dokumenter henviser til dem.',
	},
	'fleet-out-published': {
		message: ({ folder }) => `Listerne kan ikke skrives til ${folder}, som fyldes af »build«.`,
		remedy: () => 'Vælg en anden mappe med »--out«.',
		why: 'Det, der er bygget, skal kunne sammenlignes med sit manifest fil for fil. En fil mere ville se ud, som om nogen havde lagt den der.',
	},
	'fleet-answer-company': {
		message: ({ company, nearest }) => `Svaret gælder »${company}«, som ikke findes.${didYouMean(nearest)}`,
		remedy: () => 'Ret det korte navn i kolonnen »company«, eller slet rækken.',
		why: 'Et svar, som ingen tager imod, går ellers tabt, uden at nogen bemærker det.',
	},
	'fleet-answer-field': {
		message: ({ field, nearest }) => `Feltet »${field}« findes ikke for denne virksomhed.${didYouMean(nearest)}`,
		remedy: () => 'Ret navnet i kolonnen »field«, eller slet rækken.',
		why: 'Et svar, som ingen tager imod, går ellers tabt, uden at nogen ser det.',
	},
	'fleet-answer-register': {
		message: ({ field }) => `»${field}« står i en tabel, og der skrives ingen svar ind.`,
		remedy: () =>
			'Skriv værdien i selve tabellen, i den fil og på den linje, som kolonnen »problem« viser, og slet rækken her.',
		why: 'En tabel kan være sorteret om, siden listen blev sendt ud, så rækken kan være en anden.',
	},
	'fleet-answer-twice': {
		message: ({ field, line }) => `Feltet »${field}« er også besvaret på linje ${line}.`,
		remedy: () => 'Behold den rigtige række, og slet den anden.',
		why: 'Med to svar ved ingen, hvilket der gælder.',
	},
	'queue-address': {
		message: () => 'Adressen på køen kan ikke læses.',
		remedy: () => 'Skriv den som »redis://maskine:6379/0« efter »--queue« eller i miljøvariablen REGELRETT_QUEUE.',
		why: 'Køen ligger på en Redis-server. Adressen vises ikke, da der kan stå en adgangskode i den.',
	},
	'queue-refused': {
		message: ({ server }) => `Køen på ${server} lukker dig ikke ind.`,
		remedy: () => 'Kontrollér navn og adgangskode i adressen: »redis://navn:adgangskode@maskine:6379/0«.',
		why: 'Serveren kræver et andet navn eller en anden adgangskode.',
	},
	'queue-unreachable': {
		message: ({ server, reason }) => `Køen på ${server} svarer ikke (${reason}).`,
		remedy: () => 'Se efter, at Redis kører der, og at adressen og porten er rigtige.',
		why: 'Uden køen ved ingen, hvem der laver hvad. Det, der er lavet, står i mappen.',
	},
	'queue-inputs-differ': {
		message: ({ what }) =>
			`Jobbene i køen er lavet af ${{ inputs: 'andre filer end dem, der er her', program: 'et andet program end dette', choices: 'andre valg end disse' }[what]}. Jobbet er lagt tilbage.`,
		remedy: () => 'Hent de samme filer og det samme program hertil, eller læg i kø igen med »fleet enqueue«.',
		why: 'Alle, der arbejder med det samme, må arbejde ud fra det samme. Ellers ville virksomhederne få forskellige udgaver.',
	},
	'shared-folder-missing': {
		message: () => 'Her er ingen mappe til det, der bygges.',
		remedy: () => 'Kør »fleet enqueue« med den samme mappe i »--to«, og se efter, at netværksdrevet er tilsluttet.',
		why: 'Intet skrives til en mappe, der ikke er mærket, for et netværksdrev, der er væk, ligner en tom mappe.',
	},
	'shared-file-damaged': {
		message: () => 'Filen i den fælles mappe er væk eller beskadiget.',
		remedy: () => 'Kør »fleet enqueue« og »fleet work« igen. Kun det, der mangler, bliver lavet.',
		why: 'Hver fil sammenlignes med sin kontrolsum, når den læses.',
	},
	'shared-company-unbuilt': {
		message: ({ count, companies }) =>
			`${count} ${count === 1 ? 'virksomhed' : 'virksomheder'} er ikke bygget af det, der står her nu: ${companies.join(', ')}${count > companies.length ? ' …' : ''}.`,
		remedy: () => 'Kør »fleet enqueue« og »fleet work«, og læs »report.json« hos dem, der blev afvist.',
		why: 'Samlet skal det blive det samme som én bygning af alt. Så kan ingen virksomhed mangle.',
	},
	'shard-folder': {
		message: () => 'Mappen er ikke bygget med »build --shard«.',
		remedy: () => 'Angiv de mapper, som delene er bygget til, hele og uændrede.',
		why: 'Delene samles efter det, som hver af dem siger om sig selv.',
	},
	'shard-incomplete': {
		message: ({ option }) => `En del kan ikke bygges med »${option}«.`,
		remedy: ({ option }) => `Fjern »${option}«, eller byg uden »--shard«.`,
		why: 'Delene skal tilsammen blive det samme som én bygning af alt.',
	},
	'shard-missing': {
		message: ({ shards, of }) => `${shards.length === 1 ? 'Del' : 'Delene'} ${shards.join(', ')} af ${of} mangler.`,
		remedy: ({ shards, of }) => `Byg med »--shard ${shards[0]}/${of}«, og angiv alle mapperne.`,
		why: 'Mangler en del, mangler dokumenterne til nogle af virksomhederne.',
	},
	'shard-twice': {
		message: ({ shard, other }) => `Del ${shard} er også i ${other}.`,
		remedy: () => 'Angiv hver del én gang.',
		why: 'To udgaver af samme del kan være forskellige, og ingen ved, hvilken der gælder.',
	},
	'shard-differs': {
		message: ({ what, other }) =>
			`Delen er bygget ${
				{
					inputs: 'af andre filer',
					program: 'med et andet program',
					choices: 'med andre valg',
					count: 'som en af et andet antal dele',
				}[what]
			} end ${other === undefined ? 'dem, der er her' : `den i ${other}`}.`,
		remedy: () => 'Byg alle delene af de samme filer, med det samme program og de samme valg.',
		why: 'Samlet ville de blive noget, som ingen bygning giver.',
	},
};
