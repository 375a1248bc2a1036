import type { PeriodicReturnMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount } from './phrases.ts';

export const periodicReturn: Texts<PeriodicReturnMessages> = {
	'return-period': {
		message: ({ fault, day, year, from }) =>
			fault === 'reversed'
				? `Perioden sluttar ${day}, før han byrjar ${from}.`
				: `${day} ligg ikkje i ${year}, som innrapporteringa gjeld.`,
		remedy: () => 'Rett dagen eller året.',
		why: 'Arbeidstilsynet skal sjå kva tid tala gjeld.',
	},
	'return-served': {
		message: ({ what, stated, found }) =>
			stated === undefined || found === undefined
				? `Det står ikkje kor mange ${whats[what]} tenesta betener.`
				: `Det står ${amount(stated)} ${whats[what]}, men registeret «enrolments» har ${amount(found)}.`,
		remedy: ({ stated }) =>
			stated === undefined
				? 'Skriv tala under «served», eller før dei i «enrolments.csv».'
				: 'Ta bort «served», så blir tala rekna ut av registeret.',
		why: 'Tala skal berre stå éin stad, så dei ikkje blir ulike.',
	},
	'return-basis': {
		message: () => 'Det står ikkje kva føresegn frå direktøren innrapporteringa følgjer.',
		remedy: () => 'Skriv ho under «basis» når de har ho.',
		why: 'Direktøren fastset art og omfang. Føresegna er ikkje i kjeldene, så forma her er vår eiga.',
	},
};

const whats = { enterprises: 'verksemder eller tenestestader', employees: 'tilsette' };
