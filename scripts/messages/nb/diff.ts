import type { DiffMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

/** What can be done about a past that is not here. */
const past = {
	whole: '',
	shallow: ' Her er bare en del av historikken hentet. Kjør «git fetch --unshallow», og prøv igjen.',
	none: ' Her er ingen historikk i git. Kjør kommandoen der håndboka er hentet med git, eller legg den eldre teksten inn i git.',
};

export const diff: Texts<DiffMessages> = {
	'diff-document-unknown': {
		message: ({ id, nearest }) => `Det finnes ikke noe dokument «${id}» her.${didYouMean(nearest)}`,
		remedy: ({ elsewhere }) =>
			elsewhere.length > 0
				? `Skriv «--company ${elsewhere[0]}» bak: ${orList(elsewhere)} har et dokument med dette nummeret.`
				: 'Skriv nummeret slik det står som «id» øverst i dokumentet.',
		why: 'Et dokument blir funnet ved nummeret sitt, også når fila har skiftet navn.',
	},
	'diff-version-unknown': {
		message: ({ id, version, known, nearest }) =>
			`${id} har ingen versjon ${version}.${didYouMean(nearest)} Versjoner som finnes: ${known.join(', ')}.`,
		remedy: ({ extent }) => `Velg en av dem.${past[extent]}`,
		why: 'Versjoner finnes i håndboka slik den er nå, og i historikken til git.',
	},
	'diff-version-single': {
		message: ({ id, version }) =>
			`Det finnes ingen eldre versjon av ${id} enn ${version}, så det er ingenting å vise endringer fra.`,
		remedy: ({ extent }) =>
			extent === 'whole'
				? 'Når teksten er endret og versjonen er hevet, kan de to sammenlignes.'
				: `Den eldre teksten må finnes et sted.${past[extent]}`,
		why: 'Endringer vises mellom to versjoner av samme dokument.',
	},
	'diff-versions-equal': {
		message: ({ id, version }) => `Versjon ${version} av ${id} kan ikke sammenlignes med seg selv.`,
		remedy: ({ known }) => `Velg to forskjellige. Versjoner som finnes: ${known.join(', ')}.`,
		why: 'Det er ingen endringer mellom en versjon og den selv.',
	},
	'diff-out-published': {
		message: ({ folder }) => `Endringer kan ikke skrives til ${folder}, som fylles av «build».`,
		remedy: () => 'Velg en annen mappe med «--out», eller la «--out» stå tom. Da skrives det til dist-diff/.',
		why: 'Det som er bygget, skal kunne sammenlignes med manifestet sitt fil for fil. Ei fil til ville se ut som om noen hadde lagt den dit.',
	},
	'diff-version-unreadable': {
		message: ({ id, version }) => `Versjon ${version} av ${id} kan ikke leses, så endringene kan ikke vises.`,
		remedy: () => 'Se de andre meldingene; der står hva som er galt, og hvor.',
		why: 'Begge tekstene må kunne leses for å bli sammenlignet.',
	},
	'diff-text-unchanged': {
		message: ({ from, to }) => `Teksten er den samme i versjon ${from} og versjon ${to}.`,
		remedy: () =>
			'Er det meningen, er alt i orden. Ellers: se etter om riktig versjon er valgt med «--from» og «--to».',
		why: 'Når bare tittelfeltet er nytt, er det ingenting å lese på nytt.',
	},
};
