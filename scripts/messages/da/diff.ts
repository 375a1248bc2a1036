import type { DiffMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

/** What can be done about a past that is not here. */
const past = {
	whole: '',
	shallow: ' Her er kun en del af historikken hentet. Kør »git fetch --unshallow«, og prøv igen.',
	none: ' Her er ingen historik i git. Kør kommandoen dér, hvor håndbogen er hentet med git, eller læg den ældre tekst ind i git.',
};

export const diff: Texts<DiffMessages> = {
	'diff-document-unknown': {
		message: ({ id, nearest }) => `Der findes ikke noget dokument »${id}« her.${didYouMean(nearest)}`,
		remedy: ({ elsewhere }) =>
			elsewhere.length > 0
				? `Skriv »--company ${elsewhere[0]}« bagefter: ${orList(elsewhere)} har et dokument med dette nummer.`
				: 'Skriv nummeret, som det står som »id« øverst i dokumentet.',
		why: 'Et dokument findes ved sit nummer, også når filen har skiftet navn.',
	},
	'diff-version-unknown': {
		message: ({ id, version, known, nearest }) =>
			`${id} har ingen version ${version}.${didYouMean(nearest)} Versioner, der findes: ${known.join(', ')}.`,
		remedy: ({ extent }) => `Vælg en af dem.${past[extent]}`,
		why: 'Versioner findes i håndbogen, som den er nu, og i historikken i git.',
	},
	'diff-version-single': {
		message: ({ id, version }) =>
			`Der findes ingen ældre version af ${id} end ${version}, så der er intet at vise ændringer fra.`,
		remedy: ({ extent }) =>
			extent === 'whole'
				? 'Når teksten er ændret, og versionen er hævet, kan de to sammenlignes.'
				: `Den ældre tekst må findes et sted.${past[extent]}`,
		why: 'Ændringer vises mellem to versioner af samme dokument.',
	},
	'diff-versions-equal': {
		message: ({ id, version }) => `Version ${version} af ${id} kan ikke sammenlignes med sig selv.`,
		remedy: ({ known }) => `Vælg to forskellige. Versioner, der findes: ${known.join(', ')}.`,
		why: 'Der er ingen ændringer mellem en version og den selv.',
	},
	'diff-out-published': {
		message: ({ folder }) => `Ændringer kan ikke skrives til ${folder}, som fyldes af »build«.`,
		remedy: () => 'Vælg en anden mappe med »--out«, eller udelad »--out«. Så skrives der til dist-diff/.',
		why: 'Det, der er bygget, skal kunne sammenlignes med sit manifest fil for fil. En fil mere ville se ud, som om nogen havde lagt den der.',
	},
	'diff-version-unreadable': {
		message: ({ id, version }) => `Version ${version} af ${id} kan ikke læses, så ændringerne kan ikke vises.`,
		remedy: () => 'Se de andre meddelelser; der står, hvad der er galt, og hvor.',
		why: 'Begge tekster skal kunne læses for at blive sammenlignet.',
	},
	'diff-text-unchanged': {
		message: ({ from, to }) => `Teksten er den samme i version ${from} og version ${to}.`,
		remedy: () =>
			'Er det meningen, er alt i orden. Ellers: se efter, om den rigtige version er valgt med »--from« og »--to«.',
		why: 'Når kun titelfeltet er nyt, er der intet at læse igen.',
	},
};
