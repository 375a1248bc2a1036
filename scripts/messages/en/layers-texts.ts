import type { LayersTexts } from '../layers-texts.ts';
import { amount, count } from './phrases.ts';

export const layersTexts: LayersTexts = {
	choice: {
		library: (place, places, version) => `conflict ${place} of ${places}: the library, version ${version}`,
		own: (place, places) => `conflict ${place} of ${places}: your text`,
		end: (place, places) => `conflict ${place} of ${places}: end`,
	},
	summary: (version) => `The changes of the library's version ${version} were taken in.`,
	returned: 'The changes that the organisation has sent back were taken in.',
	states: {
		follows: 'follows the library',
		own: 'own text, up to date',
		behind: 'the library is newer, can be merged',
		conflict: 'both have changed the same',
		'base-unknown': 'unknown base',
		gone: 'the library has the document no more',
	},
	faults: {
		unsaid: 'The text does not say what it was made from.',
		'not-kept': 'The text that it was made from is not there.',
		edited: 'The text that it was made from was changed afterwards.',
		language: "The text is in another language than the library's.",
		two: 'There are two own texts with one number.',
	},
	kept: 'kept by an answer',
	waits: (file, line) => `waits for choices in ${file}, line ${line}`,
	conflict: (file, line, library, own) => `${file}:${line}\n    the library: ${library}\n    your text: ${own}`,
	finished: (file) => `the choices in ${file} are made, and the text can become a draft`,
	outdated: (file) => `${file} was made from an older text. Note the choices, delete the file and run again.`,
	drafts: (file) => `draft: ${file}`,
	asks: (file) => `choices: ${file}`,
	recorded: (file) => `the base is written in ${file}`,
	total: (companies, own, behind, conflicts) =>
		`${count(companies, 'organisation', 'organisations')}, ${count(own, 'own text', 'own texts')}: ${amount(behind)} can be merged, ${amount(conflicts)} have something to choose`,
	offer: 'Nothing was written. “--write” writes the drafts and the choices; the text in force is not changed.',
	keptAt: (file) => `The own text was put into ${file}.`,
	written: (files) => `${count(files, 'file was written', 'files were written')}.`,
};
