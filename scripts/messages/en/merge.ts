import type { MergeMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean } from './phrases.ts';

export const merge: Texts<MergeMessages> = {
	'template-syntax': {
		message: ({ problem, text }) => `${syntax[problem]}${text === '' ? '' : `: “${text}”`}.`,
		remedy: ({ problem }) => syntaxRemedies[problem],
		why: 'The machine reads everything between {{ and }}. Unless it is written correctly, nobody knows what the document should say.',
	},
	'template-too-large': {
		message: ({ limit }) => `The text is longer than ${amount(limit)} characters.`,
		remedy: () => 'Divide the text into several documents.',
		why: 'Texts as long as this take too much time to merge, and nobody reads them.',
	},
	'template-too-deep': {
		message: ({ limit }) => `More than ${amount(limit)} blocks or parentheses stand within each other here.`,
		remedy: () => 'Close blocks before opening new ones, or divide the text.',
		why: 'Very deep blocks take the machine minutes to read and can bring it to a halt.',
	},
	'template-too-many': {
		message: ({ what, limit }) => `The text has more than ${amount(limit)} ${counted[what]}.`,
		remedy: () => 'Divide the text into several documents.',
		why: 'That many make merging slow for everyone who uses the text.',
	},
	'template-forbidden': {
		message: ({ what, text }) => `${forbidden[what]} cannot be used: “${text}”.`,
		remedy: ({ what }) => forbiddenRemedies[what],
		why: 'Merging should only be able to insert facts. Everything that could do more is closed.',
	},
	'character-forbidden': {
		message: ({ codePoint }) => `An invisible character that cannot be used stands here (${codePoint}).`,
		remedy: () => 'Delete the character, or write the line again.',
		why: 'Such characters can hide text, reverse the reading direction or damage Word and PDF files.',
	},
	'name-unknown': {
		message: ({ name, nearest }) => `There is no field “${name}”.${didYouMean(nearest)}`,
		remedy: () =>
			'Correct the name. Fields of the organisation begin with “company.”, those of the document with “document.”.',
		why: 'A misspelt field would otherwise disappear without anyone noticing.',
	},
	'name-in-block-unknown': {
		message: ({ name, block, nearest }) => `There is no field “${name}” inside “${block}”.${didYouMean(nearest)}`,
		remedy: () => 'Inside the block, names are those of the list or group. Put “../” in front to reach out of it.',
		why: 'A misspelt field would otherwise disappear without anyone noticing.',
	},
	'helper-unknown': {
		message: ({ name, nearest }) => `“${name}” is nothing that can be used here.${didYouMean(nearest)}`,
		remedy: () =>
			'Use date, number, money, list, heading, section, chart, body or pen, or the blocks if, unless, each and with.',
		why: 'Only what is known and tested may take part in making the document.',
	},
	'helper-argument': {
		message: ({ helper, expected }) => `“${helper}” must ${expectations[expected]}.`,
		remedy: ({ helper }) => `Correct what stands after “${helper}”, or the fact that it uses.`,
		why: 'It is safer to stop than to guess what was meant.',
	},
	'value-missing': {
		message: ({ name }) => `The field “${name}” has no value.`,
		remedy: ({ name, file }) =>
			`${file === undefined ? 'Fill in the field' : `Fill in the field in “${file}”`}, or put the text between {{#if ${name}}} and {{/if}}.`,
		why: 'An empty field makes a sentence without meaning in a document that people must act on.',
	},
	'value-not-printable': {
		message: ({ name, shape }) => `“${name}” is ${shapes[shape]} and cannot be printed as it is.`,
		remedy: ({ shape }) => shapeRemedies[shape],
		why: 'Only text and whole numbers have a single way of being written.',
	},
	'value-place': {
		message: ({ name }) => `“${name}” cannot be inserted in this place.`,
		remedy: () => 'Move the field to ordinary text. Names of footnotes, links and code languages must be written out.',
		why: 'Here the value would become part of the structure and not just text.',
	},
	'section-unknown': {
		message: ({ key, nearest }) => `The document kind has no section called “${key}”.${didYouMean(nearest)}`,
		remedy: () => 'Use the key of one of the sections in “kind.yaml”.',
		why: 'The document kind decides which sections there are and what their headings say.',
	},
	'word-unknown': {
		message: ({ key, nearest }) => `The document kind has no word called “${key}”.${didYouMean(nearest)}`,
		remedy: () => 'Use a key below “words” in “kind.yaml”, or add the word there in all four languages.',
		why: 'The words of a template stand in one place for each language, so a document never mixes two languages.',
	},
	'slot-place': {
		message: ({ slot }) => `${slot} must stand alone in its own paragraph.`,
		remedy: () => 'Put it on a line of its own with an empty line before and after, outside lists and tables.',
		why: 'Whole paragraphs, lists and headings come here, and they do not fit into a sentence.',
	},
	'slot-in-body': {
		message: ({ slot }) => `${slot} belongs in the template and not in the document.`,
		remedy: () => 'Remove it. The template decides where your text comes.',
		why: 'A document cannot be inserted into itself.',
	},
	'slot-repeated': {
		message: ({ slot }) => `${slot} stands more than once in the template.`,
		remedy: () => 'Keep one of the places, and make sure it is not in an “each” block.',
		why: 'The same text twice gives two places to correct, and double headings and footnotes.',
	},
	'body-without-slot': {
		message: () => 'The template has no place for this text.',
		remedy: () => 'Move the text to a section that the template takes, delete it, or put {{body}} in the template.',
		why: 'The text would otherwise disappear from the finished document.',
	},
	'html-forbidden': {
		message: () => 'HTML cannot be used in the text.',
		remedy: () => 'Write it as Markdown. A less-than sign is written \\<.',
		why: 'HTML does not look alike in Word, PDF and on the web, and can run code where it is read.',
	},
	'address-forbidden': {
		message: ({ address }) => `A link cannot lead to “${address}”.`,
		remedy: () => 'Use an address that begins with https:, http:, mailto: or tel:, or a file of the handbook.',
		why: 'Other addresses can run code or open files on the machine of whoever reads.',
	},
	'output-too-long': {
		message: ({ limit }) => `The finished text becomes longer than ${amount(limit)} characters.`,
		remedy: () => 'Look for an “each” block within another, and remove the one that is not needed.',
		why: 'Blocks within each other can multiply the text until the machine gives up.',
	},
};

const syntax = {
	bracket: 'The brackets {{ }} are not closed',
	'block-unclosed': 'The block is not closed',
	'block-mismatch': 'This end does not match the block that is open',
	'block-stray': 'A block that was never opened is closed or divided here',
	expression: 'What stands between {{ and }} cannot be read',
};

const syntaxRemedies = {
	bracket: 'Put }} after the name, and quotation marks on both sides of text. To print {{ itself, write \\{{.',
	'block-unclosed': 'Put the end where the block should stop, for example {{/if}}.',
	'block-mismatch': 'Close the innermost block first.',
	'block-stray': 'Remove it, or insert the beginning, for example {{#if company.name}}.',
	expression: 'Write the name of the field and nothing else, for example {{company.name}}.',
};

const counted = { blocks: 'blocks', fields: 'fields' };

const forbidden = {
	raw: 'Three brackets or &',
	'raw-block': 'Four brackets',
	partial: 'Inserting other templates',
	decorator: 'An asterisk after the brackets',
	literal: 'A fixed value between the brackets',
	name: 'This name',
	option: 'This option',
	expression: 'This expression',
	'block-parameter': 'These names after “as”',
};

const forbiddenRemedies = {
	raw: 'Write two brackets on each side: {{company.name}}.',
	'raw-block': 'To print brackets in the text, write \\{{.',
	partial: 'Write the text in the template itself.',
	decorator: 'Remove the asterisk.',
	literal: 'Write the text without brackets.',
	name: 'Give the field another name.',
	option: 'Remove it; nothing here takes options of the form name=value.',
	expression: 'Use a field, a number or a text in quotation marks.',
	'block-parameter': 'Write for example {{#each company.emergencyContacts as |contact|}}.',
};

const expectations = {
	nothing: 'stand alone, with nothing after it',
	'one-value': 'have exactly one value',
	'two-values': 'have exactly two values',
	'quoted-text': 'have one text in quotation marks',
	condition: 'have one field, or a question such as (eq field 3)',
	date: 'have a date of the form YYYY-MM-DD, or a year',
	instant: 'have a day with its time and the offset from UTC, for example “2026-03-29T10:00+02:00”',
	number: 'have a number, with a point before the decimals',
	amount: 'have an amount with at most two decimals and a point before them',
	list: 'have a list',
	'list-of-texts': 'have a list of texts',
	group: 'have a group of fields',
	'same-type': 'have two plain values of the same type',
};

const shapes = {
	list: 'a list',
	group: 'a group of fields',
	'yes-no': 'a yes or no',
	number: 'a number that cannot be written exactly',
};

const shapeRemedies = {
	list: 'Use {{#each}} round each item, or {{list}} to print the items one after the other.',
	group: 'Write which field of the group belongs here, with a full stop between the names.',
	'yes-no': 'Use {{#if}} and write the text for yes, and after {{else}} the one for no.',
	number: 'Put the number in quotation marks where it is stated, and use {{number}}.',
};
