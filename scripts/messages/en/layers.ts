import type { LayersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean } from './phrases.ts';

export const layers: Texts<LayersMessages> = {
	'decisions-damaged': {
		message: () => 'The record of answers to changes of the library cannot be read.',
		remedy: () => 'Bring the file back from git.',
		why: 'Without it nobody knows what the organisation answered, and it would be asked again. The file is written by the program alone.',
	},
	'own-refused': {
		message: ({ id, company, nearest, file }) =>
			file === undefined
				? `The company ${company} does not take the document ${id} from the library.${didYouMean(nearest)}`
				: `The company ${company} has its own text of ${id} already, in ${file}.`,
		remedy: ({ file }) => (file === undefined ? 'Correct the number.' : 'Write in the text that is there.'),
		why: 'An own text is made from the library’s, and there can be only one.',
	},
	'addition-refused': {
		message: ({ fault, id, company, nearest, file }) =>
			({
				own: `${company} has its own text of ${id}, in ${file}, and an addition to the library’s.`,
				unknown: `${company} does not take the document ${id} from the library.${didYouMean(nearest)}`,
				fixed: `The text of ${id} is fixed, and nobody can add to it.`,
				second: `There is another addition to ${id}, in ${file}.`,
				name: `The file is not called after the document, ${id}.`,
			})[fault],
		remedy: ({ fault, file }) =>
			({
				own: `Write the addition into ${file}, or delete ${file} to follow the library again.`,
				unknown: 'Correct the number. If the document has gone from the library, move the text to another document.',
				fixed: 'Move the text to another document.',
				second: 'Put the text into one file.',
				name: `Call the file ${file}, or correct the number.`,
			})[fault],
		why: 'An addition goes with a document of the library. Without it the text would stand nowhere.',
	},
	'addition-section': {
		message: ({ fault, heading, nearest }) =>
			({
				unknown: `The document has no part called “${heading}”.${didYouMean(nearest)}`,
				outside: 'The text does not stand under any heading of the document.',
				repeated: `“${heading}” stands twice in the addition.`,
			})[fault],
		remedy: ({ fault, headings }) =>
			fault === 'repeated'
				? 'Put the text under one heading.'
				: `Put the text under one of the document’s headings: ${headings}.`,
		why: 'The heading says where in the document the addition shall stand. The library may have taken the part out or given it another name.',
	},
	'conflict-open': {
		message: () => 'Here both the library and the organisation have changed the same, and nobody has chosen.',
		remedy: () =>
			'Keep the text that shall hold, delete the other one and the three lines with “:::”. Then run “npm run fleet -- update --write”.',
		why: 'As long as the choice is open, the text from before holds, and what is new in the library is not taken in.',
	},
	'base-lost': {
		message: ({ version, edited, kept }) =>
			edited
				? `Version ${version} of the library, from which the text was made, was changed in ${kept}.`
				: `Version ${version} of the library, from which the text was made, is not in ${kept}.`,
		remedy: () => 'Bring the file back from git. “npm run fleet -- update” looks for the text in git, too.',
		why: 'Without it nobody can tell what the organisation wrote from what the library changed.',
	},
	'library-gone': {
		message: ({ id, version, takes }) =>
			`The text was made from the library’s version ${version}, but ${takes ? `the library no longer has ${id}` : 'the organisation takes no library'}.`,
		remedy: () =>
			'If the document has a new number in the library, give the text the same. Otherwise delete the line “basedOn”: the text is then the organisation’s own alone.',
		why: 'Changes of the library do not reach a text that has nothing to follow, and nobody is told of them.',
	},
	'library-newer': {
		message: ({ from, to, conflicts }) =>
			`The text was made from the library’s version ${from}; the library has ${to === from ? 'changed it' : `version ${to}`}.${conflicts === 0 ? '' : ` In ${conflicts} ${conflicts === 1 ? 'place' : 'places'} both have changed the same.`}`,
		remedy: () =>
			'Run “npm run fleet -- update”. If the organisation wants to keep its text as it is, say so in answer to the library’s letter.',
		why: 'New requirements come into the library first. Whoever has an own text does not get them by itself.',
	},
	'guidance-block': {
		message: ({ fault, text, nearest }) =>
			({
				unknown: `“::: ${text}” is unknown.${didYouMean(nearest)}`,
				unclosed: 'The guidance that begins here does not end.',
				stray: 'Here a guidance ends that has not begun.',
				nested: 'A guidance begins within another.',
				misplaced: 'Guidance can stand in texts of the library alone, not in those of an organisation.',
			})[fault],
		remedy: () =>
			'Write “::: guidance” on a line of its own, then the text, and “:::” on a line of its own where it ends.',
		why: 'What only the provider shall see must not reach a client by a slip of the pen.',
	},
};
