import type { CompanyMessages, FaceRole, FontFault, TemplateFault, TemplateRefusal } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

const faults: Readonly<Record<TemplateFault, string>> = {
	pdf: 'it is a PDF',
	encrypted: 'it is protected by a password',
	'word-97': 'it is saved in the old Word format (.doc)',
	'not-word': 'it is not a Word document',
	damaged: 'it is damaged or incomplete',
	'too-large': 'it unpacks to more than a document can be',
	'file-names': 'it has file names that a Word document never has',
};

const refusals: Readonly<Record<TemplateRefusal, string>> = {
	macros: 'macros',
	outside: 'something that is fetched from elsewhere',
	embedded: 'embedded files or objects',
	entities: 'code that does not belong in a Word document',
	fetching: 'fields that fetch or run something',
	notes: 'footnotes, endnotes or subdocuments',
	strict: 'the format “Strict Open XML”',
};

const fontFaults: Readonly<Record<FontFault, string>> = {
	'not-font': 'it is no font, or it is damaged',
	'web-font': 'it is a font for web pages (WOFF)',
	collection: 'it is a collection of several fonts',
	variable: 'it is a variable font, with all weights in one file',
	nameless: 'it does not say what the typeface is called',
};

const faces: Readonly<Record<FaceRole, string>> = {
	regular: 'regular',
	italic: 'italic',
	bold: 'bold',
	boldItalic: 'bold italic',
};

export const company: Texts<CompanyMessages> = {
	'font-missing': {
		message: ({ address, nearest }) => `The font file “${address}” does not exist.${didYouMean(nearest)}`,
		remedy: () =>
			'Put the file in the folder “company”, and write its path from the root, for example “company/font.ttf”.',
		why: 'Without the file the documents would get another typeface than the firm’s own, and nobody would notice.',
	},
	'font-unreadable': {
		message: ({ fault }) => `The font file cannot be used: ${fontFaults[fault]}.`,
		remedy: () => 'Ask the supplier for one TTF or OTF file each of regular, italic, bold and bold italic.',
		why: 'Only such files can be set in PDF, shown on the web page and installed in Word.',
	},
	'font-restricted': {
		message: ({ family }) => `The licence of the typeface “${family}” does not let it be put into documents.`,
		remedy: () => 'Ask the supplier for a licence for PDF and web pages, or take “fonts” away.',
		why: 'The typeface goes along in every file that is sent out; without leave each of them breaks the licence.',
	},
	'font-letters': {
		message: ({ letters }) => `The font lacks ${letters.join(' ')}.`,
		remedy: () => 'Use an edition of the typeface that has all Norwegian and Danish letters and the digits.',
		why: 'Letters that are lacking would come from another typeface, in the middle of words.',
	},
	'font-family': {
		message: ({ family, name }) => `The typeface in the file is called “${family}”, but “name” is “${name}”.`,
		remedy: ({ family }) => `Write “${family}” at “name”, or choose a file of the typeface that “name” says.`,
		why: 'All four files are to be one typeface, and Word finds it by this name.',
	},
	'font-face': {
		message: ({ role, found }) => `This is the place of a ${faces[role]} font; the file is ${faces[found]}.`,
		remedy: () => 'Exchange the files, or choose another file of the same typeface.',
		why: 'Emphasis that cannot be seen is a silent fault in the text.',
	},
	'word-template-missing': {
		message: ({ address, nearest }) => `There is no Word template “${address}”.${didYouMean(nearest)}`,
		remedy: () =>
			'Put the file in the folder “company”, and write its path from the root, such as “company/template.docx”.',
		why: 'Without the template documents cannot look as the enterprise wants, and another look would be a silent fault.',
	},
	'word-template-unreadable': {
		message: ({ fault }) => `The Word template cannot be read: ${faults[fault]}.`,
		remedy: () => 'Open the file in Word, choose “Save as” and “Word document (.docx)”, and use the new file.',
		why: 'The template is opened and checked before anything is made from it, so nobody gets a document that Word cannot open.',
	},
	'word-template-refused': {
		message: ({ what, part }) => `The Word template holds ${refusals[what]} (“${part}”).`,
		remedy: () => 'Remove it in Word, and save the template as “Word document (.docx)” again.',
		why: 'What can run, fetch or hide something must never come along in documents that are sent out.',
	},
	'word-template-place': {
		message: ({ name, nearest }) =>
			`The Word template has a place for “${name}”, which does not exist.${didYouMean(nearest)}`,
		remedy: () =>
			'Write, for example, {{document.id}}, {{document.title}}, {{document.version}}, {{document.date}}, {{document.status}} or {{company.name}}.',
		why: 'A place that is not filled in would stand like that on every page.',
	},
	'word-template-text': {
		message: () => 'The Word template has text that is not used: it does not say where the text of the document goes.',
		remedy: () =>
			'Write {{document.body}} in a paragraph of its own in the template; what stands before it becomes the cover. Or remove the text.',
		why: 'Sample text of a template must not end up in documents, and a cover must not vanish unseen.',
	},
	'current-address-long': {
		message: ({ address, length, most }) =>
			`The web address of the document has ${length} characters, and a QR code on paper holds ${most}: “${address}”.`,
		remedy: () => 'Give the file a shorter name, or publish the handbook at a shorter address (“handbookAddress”).',
		why: 'A code that holds more would be too dense for telephones to read.',
	},
	'fact-unused': {
		message: ({ field }) => `The fact “${field}” is not used in any document.`,
		remedy: ({ field }) => `Use it with {{company.${field}}}, or leave it for later.`,
		why: 'It is good to know what can be merged into the text.',
	},
	'example-company': {
		message: ({ company }) => `“${company}” is an example with fictitious details.`,
		remedy: () => 'Put your own details in README.md, and remove “example”.',
		why: 'Everything built from fictitious details is marked as an example, so that nobody takes it for real.',
	},
	'colour-contrast': {
		message: ({ colour, nearest }) => `The colour ${colour} is too light to read on white; ${nearest} is used instead.`,
		remedy: ({ nearest }) => `Write “color: "${nearest}"”, or choose another dark colour.`,
		why: 'Everyone must be able to read the headings (WCAG 2.2, 1.4.3: contrast of at least 4.5:1).',
	},
	'committee-required': {
		message: ({ employees, least }) =>
			`The company has ${count(employees, 'employee', 'employees')}, but no working environment committee (AMU). Norwegian law requires one from ${amount(least)}.`,
		remedy: () =>
			'Check the number of employees. If it is right, set up the committee and write “workingEnvironmentCommittee: yes”.',
		why: 'Norwegian companies with at least 30 employees must have an AMU. The number is the average over the last calendar year of those who work at least 20 hours a week.',
	},
	'safety-representative-expected': {
		message: ({ employees, least }) =>
			`The company has ${count(employees, 'employee', 'employees')}, but no safety representative (verneombud). In Norway one is required from ${amount(least)}.`,
		remedy: () => 'Enter the safety representative under “safetyRepresentative”, or check what applies to you.',
		why: 'Every Norwegian company must have a safety representative. Only with fewer than five employees may the parties agree in writing on another arrangement.',
	},
	'health-service-missing': {
		message: ({ code }) =>
			`Under Norwegian law, industry code ${code} requires an occupational health service (BHT), but none is entered.`,
		remedy: () =>
			'Enter the health service under “occupationalHealthService”. If the whole enterprise is exempt, enter the dispensation in “dispensations.csv” and show it in an assessment of the duty (“npm run new -- obligation-assessment”).',
		why: 'Norwegian companies in the industries listed in the regulations must be attached to an approved occupational health service.',
	},
	'health-service-foreign': {
		message: ({ name }) => `“${name}” looks like an occupational health service, but is not the one in README.md.`,
		remedy: () => 'Write {{company.occupationalHealthService.name}}, and the name is right everywhere.',
		why: 'A name that is written in stays when the company changes its occupational health service.',
	},
	'health-service-expired': {
		message: ({ until, asOf }) =>
			`The approval of the occupational health service ran out on ${until} (today ${asOf}).`,
		remedy: () =>
			'Check the register of the Norwegian Labour Inspection Authority (Arbeidstilsynet), and correct “approvedUntil” or change to another service.',
		why: 'The occupational health service must be approved by the Norwegian Labour Inspection Authority (Arbeidstilsynet).',
	},
	'health-service-too-long': {
		message: ({ until, years }) =>
			`The approval of the occupational health service is said to last until ${until}, more than ${amount(years)} years ahead.`,
		remedy: () => 'Check the date in the register of the Norwegian Labour Inspection Authority (Arbeidstilsynet).',
		why: 'Approval is given for five years at a time.',
	},
	'industry-code-unknown': {
		message: ({ code, edition, nearest }) => `There is no industry code ${code} in ${edition}.${didYouMean(nearest)}`,
		remedy: () => 'Look the code up in the register of business enterprises or with the statistics office.',
		why: 'The code decides which rules bind the company, so a code that does not exist gives a wrong answer.',
	},
	'industry-edition-unknown': {
		message: ({ edition }) => `“${edition}” is not an edition of the industry codes.`,
		remedy: ({ known }) => `Write ${orList(known)}.`,
		why: 'A code means nothing until it is clear which edition it is from.',
	},
	'example-value-left': {
		message: ({ value }) => `“${value}” comes from the example that was supplied.`,
		remedy: () => 'Write your own detail, or remove the line.',
		why: 'Names, numbers and addresses of the example are made up. They must never stand as if they were the company’s own.',
	},
	'industry-edition': {
		message: ({ code, edition, needed }) =>
			`Industry code ${code} is from the edition ${edition}; the rule is written for ${needed}.`,
		remedy: ({ needed }) => `Enter the code of ${needed} as well.`,
		why: 'A code may mean something else in another edition, so the requirement cannot be decided.',
	},
	'library-unapproved': {
		message: ({ documents, given }) =>
			given === undefined
				? 'The shared instructions have not been approved by the enterprise, so they show no approval.'
				: `Newer than the approval of ${given}, and therefore without one: ${documents.join(', ')}.`,
		remedy: () =>
			'Read them, mend what does not fit, and write the day on which they were approved: “libraryApproved: 2026-01-15”.',
		why: 'An approval holds only when the person responsible in the enterprise has given it.',
	},
	'library-publisher-missing': {
		message: ({ companies }) =>
			`No publisher is given for the shared instructions, and ${companies.length === 1 ? `“${companies[0]}” takes them` : `${amount(companies.length)} other companies take them`}.`,
		remedy: () =>
			'Write “libraryPublisher:” and the name of whoever maintains them in the README.md at the top of the folder.',
		why: 'Whoever reads an instruction should see whose words they are, and who answers for their use.',
	},
	'library-publisher-elsewhere': {
		message: ({ publisher }) => `The publisher “${publisher}” is not read here.`,
		remedy: () =>
			'Move the line to the README.md at the top of the folder: all companies have the same shared instructions.',
		why: 'A field that nobody reads looks as if it held.',
	},
	'library-untaken': {
		message: ({ language, documents }) =>
			documents === 1
				? `The document is in “${language}”, but no company takes shared documents in that language.`
				: `This is one of ${amount(documents)} shared documents in “${language}”, and no company here takes them.`,
		remedy: ({ language, documents }) =>
			documents === 1
				? `Write “library: ${language}” in the company’s README.md, or correct the field “language”.`
				: 'Let them stand until someone needs them, or delete them.',
		why: 'A shared document that nobody takes is neither checked nor built.',
	},
};
