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
	'fleet-answer-twice': {
		message: ({ field, line }) => `Feltet «${field}» er òg svara på i linje ${line}.`,
		remedy: () => 'Behald den rada som er rett, og slett den andre.',
		why: 'Med to svar veit ingen kva for eit som gjeld.',
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
