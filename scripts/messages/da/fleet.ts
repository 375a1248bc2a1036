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
	'fleet-answer-twice': {
		message: ({ field, line }) => `Feltet »${field}« er også besvaret på linje ${line}.`,
		remedy: () => 'Behold den rigtige række, og slet den anden.',
		why: 'Med to svar ved ingen, hvilket der gælder.',
	},
};
