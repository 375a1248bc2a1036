import type { LayersTexts } from '../layers-texts.ts';
import { amount, count } from './phrases.ts';

export const layersTexts: LayersTexts = {
	choice: {
		library: (place, places, version) => `konflikt ${place} af ${places}: biblioteket, version ${version}`,
		own: (place, places) => `konflikt ${place} af ${places}: jeres tekst`,
		end: (place, places) => `konflikt ${place} af ${places}: slut`,
	},
	summary: (version) => `Ændringerne i bibliotekets version ${version} er taget ind.`,
	returned: 'Ændringerne, som virksomheden har sendt tilbage, er taget ind.',
	states: {
		follows: 'følger biblioteket',
		own: 'egen tekst, ajour',
		behind: 'biblioteket er nyere, kan flettes',
		conflict: 'begge har ændret det samme',
		'base-unknown': 'ukendt udgangspunkt',
		gone: 'dokumentet er væk fra biblioteket',
	},
	faults: {
		unsaid: 'Teksten siger ikke, hvad den bygger på.',
		'not-kept': 'Teksten, den bygger på, findes ikke.',
		edited: 'Teksten, den bygger på, er ændret siden.',
		language: 'Teksten er på et andet sprog end bibliotekets.',
		two: 'Der er to egne tekster med samme nummer.',
	},
	kept: 'beholdt efter svar',
	waits: (file, line) => `venter på valg i ${file}, linje ${line}`,
	conflict: (file, line, library, own) => `${file}:${line}\n    biblioteket: ${library}\n    jeres tekst: ${own}`,
	finished: (file) => `valgene i ${file} er truffet, og teksten kan blive udkast`,
	outdated: (file) => `${file} bygger på en ældre tekst. Tag vare på valgene, slet filen og kør igen.`,
	drafts: (file) => `udkast: ${file}`,
	asks: (file) => `valg: ${file}`,
	recorded: (file) => `udgangspunktet skrives i ${file}`,
	total: (companies, own, behind, conflicts) =>
		`${count(companies, 'virksomhed', 'virksomheder')}, ${count(own, 'egen tekst', 'egne tekster')}: ${amount(behind)} kan flettes, ${amount(conflicts)} har noget at vælge`,
	offer: 'Intet er skrevet. Med »--write« skrives udkastene og valgene; teksten, der gælder, bliver ikke ændret.',
	keptAt: (file) => `Den egne tekst er lagt i ${file}.`,
	written: (files) => `${count(files, 'fil er skrevet', 'filer er skrevet')}.`,
};
