import type { ImportMessages, WordFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';

const forms: Readonly<Record<ImportMessages['import-form']['form'], string>> = {
	pdf: 'a PDF',
	rtf: 'an RTF file',
	picture: 'a picture',
	'web-page': 'a web page',
	unknown: 'no text',
};

const faults: Readonly<Record<WordFault, string>> = {
	pdf: 'is a PDF',
	'word-97': 'is saved in the old Word format (.doc)',
	encrypted: 'is locked with a password',
	'not-word': 'is not a Word file (.docx)',
	damaged: 'is damaged or incomplete',
	'too-large': 'unpacks to more than a document can be',
	'file-names': 'has file names that a Word file never has',
	entities: 'has code that does not belong in a Word file',
	'too-deep': 'has tables or fields nested deeper than any document',
	slow: 'takes too long to read',
	memory: 'takes too much memory to read',
};

export const imports: Texts<ImportMessages> = {
	'import-form': {
		message: ({ form }) => `The file is ${forms[form]} and cannot be imported.`,
		remedy: () => 'Open it in the program it was made with, and save it as Word (.docx) or plain text (.txt).',
		why: 'Only texts and Word files can be read without a loss.',
	},
	'import-word': {
		message: ({ fault }) => `The file ${faults[fault]} and cannot be imported.`,
		remedy: () =>
			'Open it in Word or LibreOffice, copy the text to a new document, and save that as “Word document (.docx)” without a password.',
		why: 'A file that cannot be read safely and whole is not read at all.',
	},
	'import-words': {
		message: ({ expected, found }) =>
			`The text did not come out whole: where it says “${expected}”, ${found === '' ? 'something is missing' : `there is “${found}”`}.`,
		remedy: () => 'Nothing was written. Tell those who look after Regelrett, and send them the line of the file.',
		why: 'A word that goes missing in a rule may turn it round.',
	},
	'import-model-missing': {
		message: () => 'The text has no sections or numbered points that could become a template.',
		remedy: () => 'Import it without “--as template”, and it becomes a document.',
		why: 'A template needs parts that can be locked one by one.',
	},
	'import-blanks': {
		message: ({ kind, provision, fields, blanks }) =>
			`The kind “${kind}” and the text do not go together in ${provision}: fields of the kind ${fields}, blanks of the text ${blanks}.`,
		remedy: () => 'Take another kind, or give it a new name with “--kind”, and a new one is made.',
		why: 'Each field has to stand in the place it was asked for.',
	},
	'import-kind-there': {
		message: ({ kind, folder }) => `The kind “${kind}” is there already, in ${folder}.`,
		remedy: () => 'Run the command again with “--write” to put the text in there, or choose another name.',
		why: 'The text of a template holds for all documents of the kind, and is changed only when that is meant.',
	},
};
