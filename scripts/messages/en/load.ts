import type { LoadMessages, PictureFault } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { definitionFault } from './definition-faults.ts';
import { amount, kilobytes } from './phrases.ts';

const pictureFaults: Readonly<Record<PictureFault, string>> = {
	empty: 'the file is empty',
	'not-picture': 'the file is no PNG, JPEG or SVG',
	damaged: 'the file is damaged or incomplete',
	script: 'it holds code that could be run',
	outside: 'it fetches something from another file or from the web',
	entities: 'it has a document type with abbreviations of its own (ENTITY)',
	sizeless: 'it does not say how large it is',
	'too-large': 'it is more than 10,000 pixels wide or high',
	'too-complex': 'it has more parts than a picture can have',
};

export const load: Texts<LoadMessages> = {
	'file-missing': {
		message: () => 'The file does not exist.',
		remedy: () => 'Put the file back, or remove what refers to it.',
		why: 'The handbook is built from the files in the folder. What is missing there is missing from what employees read.',
	},
	'file-unreadable': {
		message: ({ reason }) => `The file cannot be read (${reason}).`,
		remedy: () => 'Check that you have access to the file, and that no other program has locked it.',
		why: 'A file that cannot be read can be neither checked nor built.',
	},
	'file-is-folder': {
		message: () => 'There should be a file here, but it is a folder or something else.',
		remedy: () => 'Give the folder a name without “.md” or “.csv”, or put the content in as a file.',
		why: 'Everything with a name ending in “.md” or “.csv” is read as a document or a register.',
	},
	'file-is-link': {
		message: () => 'The file is a shortcut (symbolic link) to another place.',
		remedy: () => 'Put the file itself here instead of the shortcut.',
		why: 'A shortcut can lead out of the folder, and then something that is not part of the handbook could be published.',
	},
	'file-encoding': {
		message: ({ byte }) => `The file is not saved as UTF-8 (invalid byte 0x${byte.toString(16).toUpperCase()}).`,
		remedy: () => 'Open the file in your editor and save it with the character encoding UTF-8.',
		why: 'In another encoding, letters such as “æ”, “ø” and “å” turn into other characters.',
	},
	'file-conflict': {
		message: () => 'Two versions of the same text stand here, because two people changed the file at once.',
		remedy: () =>
			'Keep what is right, and delete the other and the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>”.',
		why: 'Git writes both where it cannot choose. Left as it is, both texts end up in the document.',
	},
	'file-empty': {
		message: () => 'The file is empty.',
		remedy: () => 'Write the content, or delete the file.',
		why: 'An empty document is usually an accident that happened while a file was moved or saved.',
	},
	'file-too-large': {
		message: ({ bytes, limit }) => `The file is ${kilobytes(bytes)}; the limit is ${kilobytes(limit)}.`,
		remedy: () => 'Split the content into several files, or use smaller pictures.',
		why: 'Very large files make building slow and the documents too heavy to send.',
	},
	'file-name-collision': {
		message: ({ other }) => `The file name is the same as “${other}” when capitals and small letters count as equal.`,
		remedy: () => 'Give one of the files another name.',
		why: 'On many computers such files become one, and the other is lost.',
	},
	'front-matter-twice': {
		message: () => 'The fields stand twice: another block between two lines of “---” begins here.',
		remedy: () => 'Keep one block, and delete the other with both its lines.',
		why: 'Only the first block would be read, and the rest would look like text.',
	},
	'front-matter-missing': {
		message: () => 'The file does not begin with its details between two lines of “---”.',
		remedy: () => 'Put “---” alone on the first line, then the fields, then “---” alone on a line.',
		why: 'Number, version, date and status are read from there.',
	},
	'front-matter-unclosed': {
		message: () => 'The details at the top of the file do not end with a line that is only “---”.',
		remedy: () => 'Put “---” alone on a line after the last field.',
		why: 'Without that line the whole document is read as fields, and the text disappears.',
	},
	'front-matter-language': {
		message: ({ header }) => `The first line is “${header}”, but must be only “---”.`,
		remedy: () => 'Remove what follows “---” on the first line.',
		why: 'A word after the dashes can make programs run the content as code.',
	},
	'front-matter-shape': {
		message: () => 'The details at the top are not fields with a name and a value.',
		remedy: () => 'Write one field on each line, for example “version: 2”.',
		why: 'Only fields with names can be read and checked.',
	},
	'front-matter-too-large': {
		message: ({ limit }) => `The details at the top are longer than ${kilobytes(limit)}.`,
		remedy: () => 'Check that the line “---” after the last field is there.',
		why: 'Details this long are nearly always a text whose closing line is missing.',
	},
	'yaml-syntax': {
		message: ({ detail }) => `The fields cannot be read here${detail.trim() === '' ? '' : `: “${detail.trim()}”`}.`,
		remedy: () =>
			'Check colons, indents (spaces, no tabs) and quotation marks. Put values with a colon or # in quotation marks.',
		why: 'The fields are written in YAML. A wrong indent or a stray colon changes what they mean.',
	},
	'yaml-duplicate-key': {
		message: ({ key }) => `The field “${key}” stands there twice.`,
		remedy: () => 'Keep the line that is right, and delete the other.',
		why: 'Programs disagree on which line counts.',
	},
	'yaml-feature': {
		message: ({ feature }) => `${features[feature]} cannot be used here.`,
		remedy: () => 'Write the value out in full. If it begins with & or *, put it in quotation marks.',
		why: 'Such references can make a small file enormous, and different programs read them differently.',
	},
	'yaml-key': {
		message: ({ key }) => `“${key}” cannot be the name of a field.`,
		remedy: () => 'Use letters, digits, hyphens and underscores, and begin with a letter.',
		why: 'Other names cannot be used safely in text and templates.',
	},
	'yaml-nesting': {
		message: ({ limit }) => `The fields have more than ${amount(limit)} levels.`,
		remedy: () => 'Check the indents and brackets.',
		why: 'No field needs so many levels; usually a bracket has not been closed.',
	},
	'control-character': {
		message: ({ codePoint }) => `The line has an invisible character that cannot be used (${codePoint}).`,
		remedy: () => 'Delete the character, or write the line again.',
		why: 'Such characters can hide text or damage Word and PDF files.',
	},
	'markdown-too-heavy': {
		message: ({ what, found, limit }) =>
			`The text has too many ${heavy[what]} (${amount(found)}; the limit is ${amount(limit)}).`,
		remedy: () => 'Split the text into several documents or paragraphs.',
		why: 'Some combinations of characters take a computer minutes to read.',
	},
	'kind-missing': {
		message: () => 'The field “kind” is missing, so the kind of document is not known.',
		remedy: () => 'Write for example “kind: instruction”.',
		why: 'The kind decides which fields and sections the document must have.',
	},
	'kind-unknown': {
		message: ({ kind }) => `There is no kind of document called “${kind}”.`,
		remedy: () => 'Use one of the kinds that have a folder in “templates”.',
		why: 'The kind decides which fields and sections the document must have.',
	},
	'kind-definition': {
		message: (about) => `The set-up in the file is not right at “${about.path}”: ${definitionFault(about)}.`,
		remedy: () => 'Correct the file in “templates”. How it is laid out is explained in “templates/README.md”.',
		why: 'A mistake in “templates” becomes a mistake in every document that rests on it.',
	},
	'company-type-unknown': {
		message: ({ type, known }) => `There is no type of company called “${type}”. Known types: ${known}.`,
		remedy: () => 'Write for example “type: enterprise”.',
		why: 'The type decides which details belong to the company.',
	},
	'company-id-duplicate': {
		message: ({ id, other }) => `The short name “${id}” is also used in ${other}.`,
		remedy: () => 'Give one of the two organisations another short name.',
		why: 'With one short name, two organisations would get each other’s documents.',
	},
	'company-id-folder': {
		message: ({ id, folder }) => `The short name is “${id}”, but the folder is called “${folder}”.`,
		remedy: () => 'Give the folder and the field “id” the same name, or remove the field.',
		why: 'The name of the folder stands for the company in everything that is built.',
	},
	'picture-unreadable': {
		message: ({ fault }) => `The picture cannot be shown: ${pictureFaults[fault]}.`,
		remedy: ({ fault }) =>
			fault === 'too-large' ? 'Make the picture smaller, and save it again.' : 'Save the picture again as PNG or JPEG.',
		why: 'A broken picture leaves empty boxes in the documents.',
	},
};

const features = {
	alias: 'A reference (*name)',
	anchor: 'A mark (&name)',
	tag: 'A type mark (!name)',
	merge: 'Merging (<<)',
};

const heavy = {
	lines: 'lines',
	'line-length': 'characters on one line',
	indent: 'spaces before a line',
	containers: 'quote and list marks before a line',
	backticks: 'backticks on one line',
	footnotes: 'footnotes',
	inline: 'asterisks, brackets and underscores in one paragraph',
};
