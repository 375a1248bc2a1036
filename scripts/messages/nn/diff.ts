import type { DiffMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

/** What can be done about a past that is not here. */
const past = {
	whole: '',
	shallow: ' Her er berre ein del av historikken henta. Køyr «git fetch --unshallow», og prøv igjen.',
	none: ' Her er ingen historikk i git. Køyr kommandoen der handboka er henta med git, eller legg den eldre teksten inn i git.',
};

export const diff: Texts<DiffMessages> = {
	'diff-document-unknown': {
		message: ({ id, nearest }) => `Det finst ikkje noko dokument «${id}» her.${didYouMean(nearest)}`,
		remedy: ({ elsewhere }) =>
			elsewhere.length > 0
				? `Skriv «--company ${elsewhere[0]}» bak: ${orList(elsewhere)} har eit dokument med dette nummeret.`
				: 'Skriv nummeret slik det står som «id» øvst i dokumentet.',
		why: 'Eit dokument blir funne ved nummeret sitt, også når fila har skifta namn.',
	},
	'diff-version-unknown': {
		message: ({ id, version, known, nearest }) =>
			`${id} har ingen versjon ${version}.${didYouMean(nearest)} Versjonar som finst: ${known.join(', ')}.`,
		remedy: ({ extent }) => `Vel ein av dei.${past[extent]}`,
		why: 'Versjonar finst i handboka slik ho er no, og i historikken til git.',
	},
	'diff-version-single': {
		message: ({ id, version }) =>
			`Det finst ingen eldre versjon av ${id} enn ${version}, så det er ingenting å vise endringar frå.`,
		remedy: ({ extent }) =>
			extent === 'whole'
				? 'Når teksten er endra og versjonen er heva, kan dei to samanliknast.'
				: `Den eldre teksten må finnast ein stad.${past[extent]}`,
		why: 'Endringar blir viste mellom to versjonar av same dokument.',
	},
	'diff-versions-equal': {
		message: ({ id, version }) => `Versjon ${version} av ${id} kan ikkje samanliknast med seg sjølv.`,
		remedy: ({ known }) => `Vel to ulike. Versjonar som finst: ${known.join(', ')}.`,
		why: 'Det er ingen endringar mellom ein versjon og han sjølv.',
	},
	'diff-out-published': {
		message: ({ folder }) => `Endringar kan ikkje skrivast til ${folder}, som blir fylt av «build».`,
		remedy: () => 'Vel ei anna mappe med «--out», eller la «--out» stå tom. Då blir det skrive til dist-diff/.',
		why: 'Det som er bygd, skal kunne samanliknast med manifestet sitt fil for fil. Ei fil til ville sjå ut som om nokon hadde lagt henne dit.',
	},
	'diff-version-unreadable': {
		message: ({ id, version }) => `Versjon ${version} av ${id} kan ikkje lesast, så endringane kan ikkje visast.`,
		remedy: () => 'Sjå dei andre meldingane; der står kva som er gale, og kvar.',
		why: 'Begge tekstane må kunne lesast for å bli samanlikna.',
	},
	'diff-text-unchanged': {
		message: ({ from, to }) => `Teksten er den same i versjon ${from} og versjon ${to}.`,
		remedy: () => 'Er det meininga, er alt i orden. Elles: sjå etter om rett versjon er vald med «--from» og «--to».',
		why: 'Når berre tittelfeltet er nytt, er det ingenting å lese på nytt.',
	},
};
