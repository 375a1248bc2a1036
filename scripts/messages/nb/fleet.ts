import type { FleetMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const fleet: Texts<FleetMessages> = {
	'company-number-duplicate': {
		message: ({ number, other }) => `Organisasjonsnummeret ${number} står også i ${other}.`,
		remedy: () => 'Rett nummeret i den ene fila, eller ta bort den virksomheten som er ført to ganger.',
		why: 'To virksomheter har aldri samme nummer. Da er én av dem ført to ganger, eller den ene har fått dokumentene til den andre.',
	},
	'fleet-law-unknown': {
		message: ({ law, nearest }) => `Regelverket «${law}» finnes ikke i «templates/law».${didYouMean(nearest)}`,
		remedy: () =>
			'Skriv nummeret, kortnavnet eller tittelen, og en paragraf bak «#», for eksempel «medvirkning#§13-1».',
		why: 'Et svar om feil regelverk ville se ut som om ingen dokumenter viser til det.',
	},
	'fleet-out-published': {
		message: ({ folder }) => `Listene kan ikke skrives til ${folder}, som fylles av «build».`,
		remedy: () => 'Velg en annen mappe med «--out».',
		why: 'Det som er bygget, skal kunne sammenlignes med manifestet sitt fil for fil. Ei fil til ville se ut som om noen hadde lagt den dit.',
	},
	'fleet-answer-company': {
		message: ({ company, nearest }) => `Svaret gjelder «${company}», som ikke finnes.${didYouMean(nearest)}`,
		remedy: () => 'Rett kortnavnet i kolonnen «company», eller slett raden.',
		why: 'Et svar som ingen tar imot, blir ellers borte uten at noen merker det.',
	},
	'fleet-answer-field': {
		message: ({ field, nearest }) => `Feltet «${field}» finnes ikke for denne virksomheten.${didYouMean(nearest)}`,
		remedy: () => 'Rett navnet i kolonnen «field», eller slett raden.',
		why: 'Et svar som ingen tar imot, blir ellers borte uten at noen merker det.',
	},
	'fleet-answer-register': {
		message: ({ field }) => `«${field}» står i en tabell, og der skrives ingen svar inn.`,
		remedy: () =>
			'Skriv verdien i tabellen selv, i den fila og linja som kolonnen «problem» viser, og slett raden her.',
		why: 'En tabell kan være sortert om siden lista ble sendt ut, så raden kan være en annen.',
	},
	'fleet-answer-twice': {
		message: ({ field, line }) => `Feltet «${field}» er også besvart på linje ${line}.`,
		remedy: () => 'Behold den raden som er riktig, og slett den andre.',
		why: 'Med to svar vet ingen hvilket som gjelder.',
	},
	'queue-address': {
		message: () => 'Adressen til køen kan ikke leses.',
		remedy: () => 'Skriv den som «redis://maskin:6379/0» bak «--queue», eller i miljøvariabelen REGELRETT_QUEUE.',
		why: 'Køen ligger på en Redis-tjener. Adressen vises ikke, siden det kan stå et passord i den.',
	},
	'queue-refused': {
		message: ({ server }) => `Køen på ${server} slipper deg ikke inn.`,
		remedy: () => 'Kontroller navn og passord i adressen: «redis://navn:passord@maskin:6379/0».',
		why: 'Tjeneren krever et annet navn eller passord.',
	},
	'queue-unreachable': {
		message: ({ server, reason }) => `Køen på ${server} svarer ikke (${reason}).`,
		remedy: () => 'Se etter at Redis går der, og at adressen og porten er riktige.',
		why: 'Uten køen vet ingen hvem som lager hva. Det som er laget, står i mappa.',
	},
	'queue-inputs-differ': {
		message: ({ what }) =>
			`Jobbene i køen er laget av ${{ inputs: 'andre filer enn de som er her', program: 'et annet program enn dette', choices: 'andre valg enn disse' }[what]}. Jobben er lagt tilbake.`,
		remedy: () => 'Hent de samme filene og det samme programmet hit, eller legg i kø på nytt med «fleet enqueue».',
		why: 'Alle som arbeider med det samme, må arbeide ut fra det samme. Ellers ville bedriftene fått ulike utgaver.',
	},
	'shared-folder-missing': {
		message: () => 'Her er det ingen mappe for det som bygges.',
		remedy: () => 'Kjør «fleet enqueue» med den samme mappa i «--to», og se etter at nettverksdisken er koblet til.',
		why: 'Ingenting skrives til en mappe som ikke er merket, for en nettverksdisk som er borte, ser ut som en tom mappe.',
	},
	'shared-file-damaged': {
		message: () => 'Fila i den felles mappa er borte eller skadet.',
		remedy: () => 'Kjør «fleet enqueue» og «fleet work» på nytt. Bare det som mangler, blir laget.',
		why: 'Hver fil sammenlignes med sjekksummen sin når den leses.',
	},
	'shared-company-unbuilt': {
		message: ({ count, companies }) =>
			`${count} ${count === 1 ? 'bedrift' : 'bedrifter'} er ikke bygd av det som står her nå: ${companies.join(', ')}${count > companies.length ? ' …' : ''}.`,
		remedy: () => 'Kjør «fleet enqueue» og «fleet work», og les «report.json» hos dem som ble avvist.',
		why: 'Samlet skal det bli det samme som én bygging av alt. Da kan ingen bedrift mangle.',
	},
	'shard-folder': {
		message: () => 'Mappa er ikke bygd med «build --shard».',
		remedy: () => 'Oppgi mappene som delene er bygd til, hele og uendret.',
		why: 'Delene settes sammen etter det som hver av dem sier om seg selv.',
	},
	'shard-incomplete': {
		message: ({ option }) => `En del kan ikke bygges med «${option}».`,
		remedy: ({ option }) => `Ta bort «${option}», eller bygg uten «--shard».`,
		why: 'Delene skal til sammen bli det samme som én bygging av alt.',
	},
	'shard-missing': {
		message: ({ shards, of }) => `${shards.length === 1 ? 'Del' : 'Delene'} ${shards.join(', ')} av ${of} mangler.`,
		remedy: ({ shards, of }) => `Bygg med «--shard ${shards[0]}/${of}», og oppgi alle mappene.`,
		why: 'Mangler en del, mangler dokumentene til noen av virksomhetene.',
	},
	'shard-twice': {
		message: ({ shard, other }) => `Del ${shard} er også i ${other}.`,
		remedy: () => 'Oppgi hver del én gang.',
		why: 'To utgaver av samme del kan være forskjellige, og ingen vet hvilken som gjelder.',
	},
	'shard-differs': {
		message: ({ what, other }) =>
			`Delen er bygd ${
				{
					inputs: 'av andre filer',
					program: 'med et annet program',
					choices: 'med andre valg',
					count: 'som en av et annet antall deler',
				}[what]
			} enn ${other === undefined ? 'de som er her' : `den i ${other}`}.`,
		remedy: () => 'Bygg alle delene av de samme filene, med det samme programmet og de samme valgene.',
		why: 'Satt sammen ville de blitt noe som ingen bygging gir.',
	},
};
