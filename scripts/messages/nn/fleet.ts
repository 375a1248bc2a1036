import type { FleetMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const fleet: Texts<FleetMessages> = {
	'company-number-duplicate': {
		message: ({ number, other }) => `Organisasjonsnummeret ${number} står òg i ${other}.`,
		remedy: () => 'Rett nummeret i den eine fila, eller ta bort den verksemda som er ført to gonger.',
		why: 'To verksemder har aldri same nummer. Då er ei av dei ført to gonger, eller den eine har fått dokumenta til den andre.',
	},
	'fleet-law-unknown': {
		message: ({ law, nearest }) => `Regelverket «${law}» finst ikkje i «templates/law».${didYouMean(nearest)}`,
		remedy: () => 'Skriv nummeret, kortnamnet eller tittelen, og ein paragraf bak «#», til dømes «medvirkning#§13-1».',
		why: 'Eit svar om feil regelverk ville sjå ut som om ingen dokument viser til det.',
	},
	'fleet-out-published': {
		message: ({ folder }) => `Listene kan ikkje skrivast til ${folder}, som blir fylt av «build».`,
		remedy: () => 'Vel ei anna mappe med «--out».',
		why: 'Det som er bygd, skal kunne samanliknast med manifestet sitt fil for fil. Ei fil til ville sjå ut som om nokon hadde lagt henne dit.',
	},
	'fleet-answer-company': {
		message: ({ company, nearest }) => `Svaret gjeld «${company}», som ikkje finst.${didYouMean(nearest)}`,
		remedy: () => 'Rett kortnamnet i kolonnen «company», eller slett rada.',
		why: 'Eit svar som ingen tek imot, blir elles borte utan at nokon merkar det.',
	},
	'fleet-answer-field': {
		message: ({ field, nearest }) => `Feltet «${field}» finst ikkje for denne verksemda.${didYouMean(nearest)}`,
		remedy: () => 'Rett namnet i kolonnen «field», eller slett rada.',
		why: 'Eit svar som ingen tek imot, blir elles vekk utan at nokon merkar det.',
	},
	'fleet-answer-register': {
		message: ({ field }) => `«${field}» står i ein tabell, og der blir ingen svar skrivne inn.`,
		remedy: () =>
			'Skriv verdien i tabellen sjølv, i den fila og linja som kolonnen «problem» viser, og slett rada her.',
		why: 'Ein tabell kan vere sortert om sidan lista vart send ut, så rada kan vere ei anna.',
	},
	'fleet-answer-twice': {
		message: ({ field, line }) => `Feltet «${field}» er òg svara på i linje ${line}.`,
		remedy: () => 'Behald den rada som er rett, og slett den andre.',
		why: 'Med to svar veit ingen kva for eit som gjeld.',
	},
	'queue-address': {
		message: () => 'Adressa til køen kan ikkje lesast.',
		remedy: () => 'Skriv ho som «redis://maskin:6379/0» bak «--queue», eller i miljøvariabelen REGELRETT_QUEUE.',
		why: 'Køen ligg på ein Redis-tenar. Adressa blir ikkje vist, sidan det kan stå eit passord i ho.',
	},
	'queue-refused': {
		message: ({ server }) => `Køen på ${server} slepp deg ikkje inn.`,
		remedy: () => 'Kontroller namn og passord i adressa: «redis://namn:passord@maskin:6379/0».',
		why: 'Tenaren krev eit anna namn eller passord.',
	},
	'queue-unreachable': {
		message: ({ server, reason }) => `Køen på ${server} svarar ikkje (${reason}).`,
		remedy: () => 'Sjå etter at Redis går der, og at adressa og porten er rette.',
		why: 'Utan køen veit ingen kven som lagar kva. Det som er laga, står i mappa.',
	},
	'queue-inputs-differ': {
		message: ({ what }) =>
			`Jobbane i køen er laga av ${{ inputs: 'andre filer enn dei som er her', program: 'eit anna program enn dette', choices: 'andre val enn desse' }[what]}. Jobben er lagd tilbake.`,
		remedy: () => 'Hent dei same filene og det same programmet hit, eller legg i kø på nytt med «fleet enqueue».',
		why: 'Alle som arbeider med det same, må arbeide ut frå det same. Elles ville bedriftene fått ulike utgåver.',
	},
	'shared-folder-missing': {
		message: () => 'Her er det inga mappe for det som blir bygd.',
		remedy: () => 'Køyr «fleet enqueue» med den same mappa i «--to», og sjå etter at nettverksdisken er kopla til.',
		why: 'Ingenting blir skrive til ei mappe som ikkje er merkt, for ein nettverksdisk som er borte, ser ut som ei tom mappe.',
	},
	'shared-file-damaged': {
		message: () => 'Fila i den felles mappa er borte eller skadd.',
		remedy: () => 'Køyr «fleet enqueue» og «fleet work» på nytt. Berre det som manglar, blir laga.',
		why: 'Kvar fil blir samanlikna med sjekksummen sin når ho blir lesen.',
	},
	'shared-company-unbuilt': {
		message: ({ count, companies }) =>
			`${count} ${count === 1 ? 'bedrift' : 'bedrifter'} er ikkje ${count === 1 ? 'bygd' : 'bygde'} av det som står her no: ${companies.join(', ')}${count > companies.length ? ' …' : ''}.`,
		remedy: () => 'Køyr «fleet enqueue» og «fleet work», og les «report.json» hos dei som blei avviste.',
		why: 'Samla skal det bli det same som éi bygging av alt. Då kan inga bedrift mangle.',
	},
	'shard-folder': {
		message: () => 'Mappa er ikkje bygd med «build --shard».',
		remedy: () => 'Oppgje mappene som delane er bygde til, heile og uendra.',
		why: 'Delane blir sette saman etter det som kvar av dei seier om seg sjølv.',
	},
	'shard-incomplete': {
		message: ({ option }) => `Ein del kan ikkje byggjast med «${option}».`,
		remedy: ({ option }) => `Ta bort «${option}», eller bygg utan «--shard».`,
		why: 'Delane skal til saman bli det same som éi bygging av alt.',
	},
	'shard-missing': {
		message: ({ shards, of }) => `${shards.length === 1 ? 'Del' : 'Delane'} ${shards.join(', ')} av ${of} manglar.`,
		remedy: ({ shards, of }) => `Bygg med «--shard ${shards[0]}/${of}», og oppgje alle mappene.`,
		why: 'Manglar ein del, manglar dokumenta til nokre av verksemdene.',
	},
	'shard-twice': {
		message: ({ shard, other }) => `Del ${shard} er òg i ${other}.`,
		remedy: () => 'Oppgje kvar del éin gong.',
		why: 'To utgåver av same delen kan vere ulike, og ingen veit kva for ei som gjeld.',
	},
	'shard-differs': {
		message: ({ what, other }) =>
			`Delen er bygd ${
				{
					inputs: 'av andre filer',
					program: 'med eit anna program',
					choices: 'med andre val',
					count: 'som ein av eit anna tal delar',
				}[what]
			} enn ${other === undefined ? 'det som er her' : `den i ${other}`}.`,
		remedy: () => 'Bygg alle delane av dei same filene, med det same programmet og dei same vala.',
		why: 'Sette saman ville dei blitt noko som inga bygging gir.',
	},
};
