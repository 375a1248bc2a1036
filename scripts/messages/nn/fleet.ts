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
};
