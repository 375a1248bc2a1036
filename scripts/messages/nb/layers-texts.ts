import type { LayersTexts } from '../layers-texts.ts';
import { amount, count } from './phrases.ts';

export const layersTexts: LayersTexts = {
	choice: {
		library: (place, places, version) => `konflikt ${place} av ${places}: biblioteket, versjon ${version}`,
		own: (place, places) => `konflikt ${place} av ${places}: deres tekst`,
		end: (place, places) => `konflikt ${place} av ${places}: slutt`,
	},
	summary: (version) => `Tatt inn endringene i bibliotekets versjon ${version}.`,
	returned: 'Tatt inn endringene som virksomheten har sendt tilbake.',
	states: {
		follows: 'følger biblioteket',
		own: 'egen tekst, à jour',
		behind: 'biblioteket er nyere, kan flettes',
		conflict: 'begge har endret det samme',
		'base-unknown': 'ukjent utgangspunkt',
		gone: 'dokumentet er borte fra biblioteket',
	},
	faults: {
		unsaid: 'Teksten sier ikke hva den bygger på.',
		'not-kept': 'Teksten den bygger på, finnes ikke.',
		edited: 'Teksten den bygger på, er endret i ettertid.',
		language: 'Teksten er på et annet språk enn bibliotekets.',
		two: 'Det er to egne tekster med samme nummer.',
	},
	kept: 'beholdt etter svar',
	waits: (file, line) => `venter på valg i ${file}, linje ${line}`,
	conflict: (file, line, library, own) => `${file}:${line}\n    biblioteket: ${library}\n    deres tekst: ${own}`,
	finished: (file) => `valgene i ${file} er tatt, og teksten kan bli utkast`,
	outdated: (file) => `${file} bygger på en eldre tekst. Ta vare på valgene, slett fila og kjør på nytt.`,
	drafts: (file) => `utkast: ${file}`,
	asks: (file) => `valg: ${file}`,
	recorded: (file) => `utgangspunktet skrives i ${file}`,
	total: (companies, own, behind, conflicts) =>
		`${count(companies, 'virksomhet', 'virksomheter')}, ${count(own, 'egen tekst', 'egne tekster')}: ${amount(behind)} kan flettes, ${amount(conflicts)} har noe å velge`,
	offer: 'Ingenting er skrevet. Med «--write» skrives utkastene og valgene; teksten som gjelder, blir ikke endret.',
	keptAt: (file) => `Den egne teksten er lagt i ${file}.`,
	written: (files) => `${count(files, 'fil er skrevet', 'filer er skrevet')}.`,
};
