import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'Oversigten over svar på ændringer i biblioteket kan ikke læses.',
		remedy: () => 'Hent filen tilbage fra git.',
		why: 'Uden den ved ingen, hvad virksomheden har svaret, og den ville blive spurgt igen. Filen skrives kun af programmet.',
	},
	'own-refused': {
		message: ({ id, company, nearest, file }) =>
			file === undefined
				? `Virksomheden ${company} tager ikke dokumentet ${id} fra biblioteket.${didYouMean(nearest)}`
				: `Virksomheden ${company} har sin egen udgave af ${id} i forvejen, i ${file}.`,
		remedy: ({ file }) => (file === undefined ? 'Ret nummeret.' : 'Skriv i den udgave, der er.'),
		why: 'En egen udgave laves af bibliotekets tekst, og der kan kun være én.',
	},
	'addition-refused': {
		message: ({ fault, id, company, nearest, file }) =>
			({
				own: `${company} har sin egen udgave af ${id}, i ${file}, og et tillæg til bibliotekets.`,
				unknown: `${company} tager ikke dokumentet ${id} fra biblioteket.${didYouMean(nearest)}`,
				fixed: `Teksten i ${id} ligger fast, og ingen kan føje noget til.`,
				second: `Der er et andet tillæg til ${id}, i ${file}.`,
				name: `Filen hedder ikke det samme som dokumentet, ${id}.`,
			})[fault],
		remedy: ({ fault, file }) =>
			({
				own: `Skriv tillægget ind i ${file}, eller slet ${file} for at følge biblioteket igen.`,
				unknown: 'Ret nummeret. Er dokumentet væk fra biblioteket, så flyt teksten til et andet dokument.',
				fixed: 'Flyt teksten til et andet dokument.',
				second: 'Saml teksten i én fil.',
				name: `Kald filen ${file}, eller ret nummeret.`,
			})[fault],
		why: 'Et tillæg følger et dokument fra biblioteket. Uden det ville teksten ikke stå nogen steder.',
	},
	'addition-section': {
		message: ({ fault, heading, nearest }) =>
			({
				unknown: `Dokumentet har ingen del, der hedder »${heading}«.${didYouMean(nearest)}`,
				outside: 'Teksten står ikke under nogen overskrift fra dokumentet.',
				repeated: `»${heading}« står to gange i tillægget.`,
			})[fault],
		remedy: ({ fault, headings }) =>
			fault === 'repeated'
				? 'Saml teksten under én overskrift.'
				: `Sæt teksten under en af overskrifterne i dokumentet: ${headings}.`,
		why: 'Overskriften siger, hvor i dokumentet tillægget skal stå. Biblioteket kan have taget delen ud eller givet den et andet navn.',
	},
	'conflict-open': {
		message: () => 'Her har både biblioteket og virksomheden ændret det samme, og ingen har valgt.',
		remedy: () =>
			'Behold den tekst, der skal gælde, slet den anden og de tre linjer med »:::«. Kør så »npm run fleet -- update --write«.',
		why: 'Så længe valget er åbent, gælder teksten fra før, og det nye i biblioteket er ikke taget ind.',
	},
	'base-lost': {
		message: ({ version, edited, kept }) =>
			edited
				? `Bibliotekets version ${version}, som teksten bygger på, er ændret i ${kept}.`
				: `Bibliotekets version ${version}, som teksten bygger på, findes ikke i ${kept}.`,
		remedy: () => 'Hent filen tilbage fra git. »npm run fleet -- update« leder også efter teksten i git.',
		why: 'Uden den kan ingen skille det, virksomheden har skrevet, fra det, biblioteket har ændret.',
	},
	'library-gone': {
		message: ({ id, version, takes }) =>
			`Teksten bygger på bibliotekets version ${version}, men ${takes ? `biblioteket har ikke længere ${id}` : 'virksomheden tager ikke biblioteket'}.`,
		remedy: () =>
			'Har dokumentet fået et nyt nummer i biblioteket, så giv teksten det samme. Ellers slet linjen »basedOn«, så er teksten kun virksomhedens egen.',
		why: 'Ændringer i biblioteket når ikke en tekst, der ikke har noget at følge, og ingen får besked om dem.',
	},
	'library-newer': {
		message: ({ from, to, conflicts }) =>
			`Teksten bygger på bibliotekets version ${from}; biblioteket har ${to === from ? 'ændret den' : `version ${to}`}.${conflicts === 0 ? '' : ` ${conflicts === 1 ? 'Ét sted' : `${conflicts} steder`} har begge ændret det samme.`}`,
		remedy: () =>
			'Kør »npm run fleet -- update«. Vil virksomheden beholde teksten, som den er, så skriv det som svar på bibliotekets brev.',
		why: 'Nye krav kommer ind i biblioteket først. Den, der har sin egen tekst, får dem ikke af sig selv.',
	},
	'guidance-block': {
		message: ({ fault, text, nearest }) =>
			({
				unknown: `»::: ${text}« er ukendt.${didYouMean(nearest)}`,
				unclosed: 'Vejledningen, der begynder her, slutter ikke.',
				stray: 'Her slutter en vejledning, der ikke er begyndt.',
				nested: 'En vejledning begynder inde i en anden.',
				misplaced: 'Vejledning kan kun stå i bibliotekets tekster, ikke hos en virksomhed.',
			})[fault],
		remedy: () =>
			'Skriv »::: vejledning« på en linje for sig, så teksten, og »:::« på en linje for sig, hvor den slutter.',
		why: 'Det, som kun leverandøren skal se, må ikke kunne havne hos en kunde på grund af en skrivefejl.',
	},
};
