import { encodingNames } from '../encoding-names.ts';
import type { ImportTexts } from '../import-texts.ts';
import { importedWord } from './imported-word.ts';
import { languageNames } from './language-names.ts';
import { count } from './phrases.ts';

const parts: ImportTexts['parts'] = {
	heading: (number) => count(number, 'heading', 'headings'),
	chapter: (number) => count(number, 'chapter', 'chapters'),
	section: (number) => count(number, 'section', 'sections'),
	subsection: (number) => count(number, 'subsection', 'subsections'),
	point: (number) => count(number, 'numbered point', 'numbered points'),
	letter: (number) => count(number, 'lettered point', 'lettered points'),
	item: (number) => count(number, 'list item', 'list items'),
	annex: (number) => count(number, 'annex', 'annexes'),
	blank: (number) => count(number, 'blank', 'blanks'),
	reference: (number) => count(number, 'reference', 'references'),
	table: (number) => count(number, 'table', 'tables'),
	footnote: (number) => count(number, 'footnote', 'footnotes'),
	picture: (number) => count(number, 'picture', 'pictures'),
	link: (number) => count(number, 'link', 'links'),
};

const types: ImportTexts['kindReadme']['types'] = {
	text: 'text',
	integer: 'number',
	amount: 'amount',
	date: 'date',
};

const reasons: ImportTexts['reasons'] = {
	asked: 'as asked for with --kind',
	order: 'the text is an order to revise a document',
	headings: 'its headings are those of the kind',
	sections: 'the text is parted into sections',
	points: 'the text is parted into numbered points',
	title: 'its title says so',
	fields: 'its lines are called as fields of the kind are',
	number: 'its number is one that the kind has',
	none: 'nothing in the text tells of another',
};

/** By what a kind was known. */
function known(signs: readonly string[]): string {
	return signs.length === 0 ? '' : ` (${signs.map((sign) => `“${sign}”`).join(', ')})`;
}

const unfit = {
	fewer: '',
	fixed: ', whose text is fixed and which takes in no other',
	elsewhere: ', which is for another type of organisation',
} as const;

export const imported: ImportTexts = {
	title: (source) => `Import of ${source}`,
	next: [
		'Read what is doubtful below, and mend the draft where the source is wrong. The source was not changed, and no word was mended.',
		'Look at what was guessed, and at what was taken out or moved.',
		'Write `npm run check`, and fill in what is missing at the top of the draft.',
		'Set the status when the document has been read and approved, and build it with `npm run build`.',
	],
	grades: { recognised: 'Recognised', guessed: 'Guessed', doubtful: 'Doubtful', lost: 'Taken out or moved' },
	none: 'Nothing.',
	place: ({ unit, number }) => `${unit === 'line' ? 'line' : 'paragraph'} ${number}`,
	parts,
	reasons,
	kindReadme: {
		about: (source) =>
			`The kind was made of “${source}”. Its wording is the official one (\`wording: official\`) and locked in \`model.lock\`: whoever makes a document fills in the fields alone.`,
		purpose: (words) => `The text says itself what it is for: “${words}”`,
		howTo: 'How to make a document',
		steps: (name, title) => [
			`Write \`npm run new -- ${name} "${title}"\`.`,
			'Fill in the fields at the top of the file.',
			'Write `npm run check`. You are told which fields are missing, with the section that the blank stands in.',
		],
		fields: 'The fields',
		columns: ['Field', 'Label', 'Type', 'Where the blank stood'],
		types,
		noFields: 'The text has no blanks.',
		unfinished: 'To be finished by hand',
		left: ({ name, language, labels, id, doubtful }) => [
			...(doubtful === 0 ? [] : [`Look at ${count(doubtful, 'doubtful place', 'doubtful places')} in the report.`]),
			`The labels in \`kind.yaml\` are in ${languageNames[language]} alone. Where \`[${language}]\` stands before one, write it in that language: ${labels.join(', ')}.`,
			'Names of fields are guessed by the words round the blank. Change those that do not fit, in `kind.yaml`, `template.md`, `example.md` and here.',
			`Numbers have to begin as \`${id}\` says. Change the pattern if yours are others.`,
			`Write here, at the top, what the kind is for and who uses it.`,
			`When you change the text in \`template.md\`, write \`npm run lock -- ${name}\` afterwards.`,
		],
	},
	onto: {
		fact: ({ field, place, from, to, changed, fields }) =>
			`The value of {{${field}}} was changed from “${from}” to “${to}”${changed < fields ? ` (in ${changed} of ${fields} fields)` : ''}. The field stands as it stood; change the fact in ${place} if it is to hold everywhere.`,
		emptied: ({ field, place, from }) =>
			`The field {{${field}}} was emptied of “${from}”. It stands as it stood; take the field out of the text, or change the fact in ${place}.`,
		contradiction: ({ field, place, from, to }) =>
			`{{${field}}} (“${from}”) was given different values: ${to.map((value) => `“${value}”`).join(', ')}. Find out which one holds, and change the fact in ${place}.`,
		workedOut: ({ field, from, to }) =>
			`{{${field}}} is worked out and cannot be changed in Word: “${from}” became “${to}”. Change what it is worked out from.`,
		unknownField: (name) => `There is no field “${name}” here. What stands in it was read as words.`,
		picture: (alt) =>
			`The picture “${alt}” was replaced in the Word file. Put the new one in the folder beside the document, and see that its text fits.`,
		newPicture: ({ file, told }) =>
			`A new picture belongs in ${file}, and --write puts it there.${told ? '' : ' Write what it shows between [ and ].'}`,
		unmapped: ({ from, to }) => {
			if (from === '')
				return `Has no place in the source, and was left out: “${to}” was added. Make the change by hand.`;
			if (to === '')
				return `Has no place in the source, and was left out: “${from}” was removed. Make the change by hand.`;
			return `Cannot be carried over by itself: “${from}” became “${to}”. Make the change by hand.`;
		},
		unchanged: 'Nothing in the text was changed.',
		proposed: 'Nothing was written. Run again with --write to take the changes in.',
		written: (file) => `The changes were written to ${file}.`,
	},
	findings: {
		...importedWord,
		encoding: ({ encoding, mark }) => `Read as ${encodingNames[encoding]}${mark ? ', with a byte order mark' : ''}.`,
		language: ({ language, sure }) =>
			`The language is ${languageNames[language]}${sure ? '' : ', though the text has few words to know it by'}.`,
		document: ({ title, last, kind, reason }) =>
			`The document “${title}”, to line ${last}: the kind is “${kind}”, because ${reasons[reason]}.`,
		count: ({ document, part, count: number }) => `“${document}”: ${parts[part](number)}.`,
		heading: ({ text }) => `A heading without a mark: “${text}”.`,
		items: ({ text, count: number }) => `A list of ${parts.item(number)}, from “${text}”.`,
		blank: ({ field, type, text }) => `A blank after “${text}”; the field proposed: ${field} (${types[type]}).`,
		penNamed: ({ label, type, text }) => `The blank in “${text}” became one for the pen: “${label}” (${types[type]}).`,
		untranslated: ({ count: number, language }) =>
			`The labels are in ${languageNames[language]} alone; ${count(number, 'label', 'labels')} have to be written in the other languages, where [${language}] stands.`,
		joined: ({ written, joined }) => `A divided word made whole: “${written}” became “${joined}”.`,
		hyphen: ({ written }) => `The hyphen in “${written}” was kept; it may come from the end of the line.`,
		number: ({ found, expected }) => `The number is “${found}” where “${expected}” was expected.`,
		missing: ({ text }) => `Text seems to be missing in the source here: “${text}”.`,
		wording: ({ wrong, right }) => `“${wrong}” is probably a slip for “${right}”; the word was not changed.`,
		reference: ({ text }) => `The reference “${text}” leads to nothing in this text.`,
		variant: ({ text, other, line }) =>
			`“${text}” stands here, but “${other}” on line ${line}; one of the two may be a slip.`,
		broken: ({ text }) => `The sentence seems to break off, or to lack something: “${text}”.`,
		misled: ({ text, topic, parts }) =>
			`The reference “${text}” is said to be about “${topic}”, of which nothing stands there; could ${parts} be meant?`,
		misnamed: ({ text, instead, sentence }) =>
			`“${text}” is the name of something else than what is described; could “${instead}” be meant? “${sentence}”`,
		bound: ({ text }) => `“${text}” is a limit of two numbers. Find out which of them holds.`,
		exemption: ({ text, sentence }) => `“${text}” stands here without what it is from: “${sentence}”.`,
		quotation: ({ text }) =>
			`The quotation has no source: “${text}”. Compare it with the law as it stands today, and write its section.`,
		general: ({ text, count: number }) =>
			`The text speaks of enterprises in general (${count(number, 'place', 'places')}, the first “${text}”). Write what holds in yours.`,
		audience: ({ text, missing, count: number }) =>
			`The audience is “${text}”, yet the text is also about “${missing}” (${count(number, 'place', 'places')}), not named there.`,
		party: ({ text, field }) =>
			`The name “${text}” stands in the text. Write it in the company’s README and {{${field}}} here, so that it holds when it changes.`,
		misplaced: ({ text, list, other, items }) =>
			`“${text}” stands below “${list}”, but its words are those of ${items.map((item) => `“${item}”`).join(' and ')} below “${other}”. See where it belongs.`,
		relevant: ({ text, law, sections }) =>
			`${law} ${sections} is about “${text}”, and the text does not refer to it. Read it, and see that the text says what holds today.`,
		concerned: ({ words, law, section, statement }) =>
			`The text speaks of ${words.map(({ text, line }) => `“${text}” (line ${line})`).join(', ')} and does not refer to ${law} § ${section}, which says: “${statement}” See that the text says the same.`,
		signed: ({ text, role }) =>
			`The source is signed by “${text}”, ${role}. The name stands in the field signatory. Write who signs today, or take the field out.`,
		foreign: ({ text }) =>
			`The text has no “${text}”; the number is written as a value, so that it refers to nothing in the document itself. Write the law beside it to have a link.`,
		nested: ({ text, count: number }) =>
			`${count(number, 'item is', 'items are')} put below others, from “${text}”, by the marks before them alone. See that the levels are right.`,
		untaken: ({ document, last }) =>
			`The text “${document}”, to line ${last}, is not the model, and nothing was taken of it.`,
		unfilled: ({ document, fields }) =>
			`“${document}”: nothing in the text fills ${fields.map((field) => `“${field}”`).join(', ')}.`,
		unsaid: ({ document, what }) =>
			what === 'date'
				? `The text “${document}” does not say of which day it is. Find the day, and write it in the field date.`
				: `The text “${document}” does not say its own number. Ask for it where the text was given.`,
		untitled: ({ title, from }) =>
			from === 'file'
				? `The text has no title; the name of the file was taken: “${title}”. Write the right one in the field title.`
				: `The text has no title; this is proposed by what it says: “${title}”. Write the right one in the field title.`,
		filled: ({ field, text }) => `The field ${field} was filled in from the text, which stands as it stood: “${text}”.`,
		kindless: ({ document, kind }) =>
			`“${document}”: no kind of document fits the text. The draft was made as “${kind}”; choose another with --kind, or keep the text outside the handbook.`,
		kind: ({ document, kind, signs, second, secondSigns, because }) =>
			`“${document}”: the kind proposed is “${kind}”${known(signs)}.${second === undefined ? '' : ` ${because === 'fewer' ? 'Next to it comes' : 'The text also looks like'} “${second}”${known(secondSigns)}${unfit[because]}.`}`,
		columns: ({ text, rows, columns }) =>
			`A table guessed by spaces: ${rows} rows and ${columns} columns, from “${text}”.`,
		contents: ({ text, count: number }) =>
			`A table of contents was taken out, ${count(number, 'line', 'lines')}, from “${text}”.`,
		numberOut: ({ text }) => `The number before the heading was taken out: “${text}”.`,
		quoted: ({ count: number }) =>
			`Marks of quotation of an e-mail were taken out on ${count(number, 'line', 'lines')}.`,
		law: ({ text }) => `The register of law does not know “${text}”.`,
		moved: ({ field, text }) => `“${text}” was moved from the text to the field ${field}.`,
		taken: ({ id, given }) => `The number ${id} is taken; the document got ${given}.`,
		character: ({ codePoint, count: number }) =>
			`The character ${codePoint} was taken out ${count(number, 'time', 'times')}.`,
		furniture: ({ text, count: number }) =>
			`A head or foot was taken out ${count(number, 'time', 'times')}: “${text}”.`,
	},
	summary: ({ recognised, guessed, doubtful, lost }, report) =>
		`${count(recognised, 'recognised', 'recognised')}, ${guessed} guessed, ${doubtful} doubtful, ${lost} taken out or moved. All of it stands in ${report}`,
};
