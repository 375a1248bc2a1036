import type { LayersTexts } from '../layers-texts.ts';
import { amount, count } from './phrases.ts';

export const layersTexts: LayersTexts = {
	choice: {
		library: (place, places, version) => `konflikt ${place} av ${places}: biblioteket, versjon ${version}`,
		own: (place, places) => `konflikt ${place} av ${places}: teksten dykkar`,
		end: (place, places) => `konflikt ${place} av ${places}: slutt`,
	},
	summary: (version) => `Teke inn endringane i versjon ${version} av biblioteket.`,
	returned: 'Teke inn endringane som verksemda har sendt tilbake.',
	states: {
		follows: 'følgjer biblioteket',
		own: 'eigen tekst, à jour',
		behind: 'biblioteket er nyare, kan flettast',
		conflict: 'begge har endra det same',
		'base-unknown': 'ukjent utgangspunkt',
		gone: 'dokumentet er borte frå biblioteket',
	},
	faults: {
		unsaid: 'Teksten seier ikkje kva han byggjer på.',
		'not-kept': 'Teksten han byggjer på, finst ikkje.',
		edited: 'Teksten han byggjer på, er endra i ettertid.',
		language: 'Teksten er på eit anna språk enn biblioteket.',
		two: 'Det er to eigne tekstar med same nummer.',
	},
	kept: 'halden etter svar',
	waits: (file, line) => `ventar på val i ${file}, linje ${line}`,
	conflict: (file, line, library, own) => `${file}:${line}\n    biblioteket: ${library}\n    teksten dykkar: ${own}`,
	finished: (file) => `vala i ${file} er tekne, og teksten kan bli utkast`,
	outdated: (file) => `${file} byggjer på ein eldre tekst. Ta vare på vala, slett fila og køyr på nytt.`,
	drafts: (file) => `utkast: ${file}`,
	asks: (file) => `val: ${file}`,
	recorded: (file) => `utgangspunktet blir skrive i ${file}`,
	total: (companies, own, behind, conflicts) =>
		`${count(companies, 'verksemd', 'verksemder')}, ${count(own, 'eigen tekst', 'eigne tekstar')}: ${amount(behind)} kan flettast, ${amount(conflicts)} har noko å velje`,
	offer: 'Ingenting er skrive. Med «--write» blir utkasta og vala skrivne; teksten som gjeld, blir ikkje endra.',
	keptAt: (file) => `Den eigne teksten er lagd i ${file}.`,
	written: (files) => `${count(files, 'fil er skriven', 'filer er skrivne')}.`,
};
