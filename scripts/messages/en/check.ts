import type { CheckMessages, ElsewhereInLaw } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { amount, count, didYouMean, orList } from './phrases.ts';

export const check: Texts<CheckMessages> = {
	'section-missing': {
		message: ({ heading }) => `The section “${heading}” is missing.`,
		remedy: ({ heading }) => `Add the heading “## ${heading}” with text below it.`,
		why: 'All documents of one kind have the same sections, so readers know where to find the answer.',
	},
	'section-order': {
		message: ({ heading, before }) => `The section “${heading}” comes after “${before}”, but belongs before it.`,
		remedy: ({ heading, before }) => `Move “${heading}” to before “${before}”.`,
		why: 'A fixed order makes it easy to find your way.',
	},
	'section-repeated': {
		message: ({ heading }) => `The section “${heading}” stands here twice.`,
		remedy: ({ made }) =>
			made
				? 'Delete it here. The template makes this section from the fields at the top, such as “references”.'
				: 'Join the two sections.',
		why: 'With two sections of one name, nobody knows which one holds.',
	},
	'section-empty': {
		message: ({ heading }) => `The section “${heading}” has no text.`,
		remedy: () => 'Write what applies, or write why the section is not relevant.',
		why: 'An empty section is a question without an answer.',
	},
	'blank-unfilled': {
		message: ({ text }) => `Something here has not been filled in: “${text}”.`,
		remedy: () => 'Fill it in. A line for a signature is written {{pen "Date and signature"}}.',
		why: 'A document in use cannot have open blanks.',
	},
	'template-text-left': {
		message: ({ text }) => `The template’s own text still stands here: “${text}”.`,
		remedy: () => 'Write what holds for you, or set the status to draft until that is done.',
		why: 'The template’s words say what is to be written. Where they are left in a document in use, it is not filled in.',
	},
	'file-name': {
		message: ({ name, expected }) => `The file is called “${name}”, but should be called “${expected}”.`,
		remedy: () => 'Rename the file, or correct the number or title in the document.',
		why: 'The file name is made from number and title, so that it always matches the content.',
	},
	'id-duplicate': {
		message: ({ id, other }) => `The number “${id}” is also used in ${other}.`,
		remedy: () => 'Give one of the documents a number that is free.',
		why: 'A number must lead to one document.',
	},
	'override-id': {
		message: ({ id, other, otherId }) =>
			`The document has the same title as “${other}”, but the number ${id} instead of ${otherId}.`,
		remedy: ({ otherId }) =>
			`Write “id: "${otherId}"” and change the number in the file name if it is to replace the shared document; otherwise choose another title.`,
		why: 'Only a document with the same number takes the place of the shared one. With another number both apply, and they may say different things.',
	},
	'active-duplicate': {
		message: ({ id, other }) => `The document “${id}” is active both here and in ${other}.`,
		remedy: () => 'Let only one version be active; set the old one to “Retired”.',
		why: 'Two versions in force give two answers to the same question.',
	},
	'reference-document': {
		message: ({ id, nearest }) => `There is no document “${id}”.${didYouMean(nearest)}`,
		remedy: () => 'Correct the number, or remove the reference.',
		why: 'A reference must lead somewhere.',
	},
	'reference-law': {
		message: ({ law, nearest }) => `The act “${law}” is not in the law register.${didYouMean(nearest)}`,
		remedy: () => 'Use the short name of a file in “templates/law”, or add the act there.',
		why: 'It must be on record when somebody last read the act; otherwise nobody knows whether the reference still holds.',
	},
	'reference-section': {
		message: ({ law, section, known, nearest, elsewhere }) =>
			`§ ${section} of “${law}” ${sectionsKnown[known]}.${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ law, known }) =>
			known === 'all'
				? 'Correct the section, or take it out.'
				: `Add the section to “templates/law/${law}.yaml” with its source and date, or take it out.`,
		why: 'A section of law is shown only when somebody has read what it says.',
	},
	'kind-reference': {
		message: ({ law, section, nearest }) =>
			section === undefined
				? `The kind of document refers to “${law}”, which is not in the law register.${didYouMean(nearest)}`
				: `The kind of document refers to § ${section} of “${law}”, which is not in the law register.${didYouMean(nearest)}`,
		remedy: () => 'Correct “references” in the file, or add it to “templates/law” with its source and date.',
		why: 'Every document of the kind inherits the reference, and none of them can correct it.',
	},
	'reference-shape': {
		message: () => 'The reference must have either “document” alone or “law” with “section”.',
		remedy: () => 'Write for example “- {law: aml, section: "3-3"}” or “- {document: 1-001}”.',
		why: 'Otherwise it is not clear what it refers to.',
	},
	'citation-unreferenced': {
		message: ({ citation, unknownLaw, section, nearest, elsewhere }) =>
			`“${citation}” in the text is not under “references” in the document.${lawUnknown(unknownLaw)}${didYouMean(nearest)}${inOther(section, elsewhere)}`,
		remedy: ({ entry }) =>
			entry === undefined
				? 'Correct the section, or add it both to the law register (“templates/law”) and under “references”.'
				: `Add “- ${entry}” under “references”, or correct the section.`,
		why: 'The references say which act a section belongs to, and when somebody last read it.',
	},
	'citation-ambiguous': {
		message: ({ citation, laws }) => `“${citation}” can be ${orList(laws.map((law) => `“${law}”`))}.`,
		remedy: ({ citation }) => `Write which act it is, right before it: “Working Environment Act ${citation}”.`,
		why: 'A reader must not have to guess which act is meant.',
	},
	'citation-edition-missing': {
		message: ({ citation, editions }) =>
			`The edition is not given: “${citation}” can be ${orList(editions.map((edition) => `“${edition}”`))}.`,
		remedy: ({ entries }) =>
			`Name the edition in the text, or list one of them under “references”: ${entries.join(', ')}.`,
		why: 'The same section may say something else in another edition; without one it can be neither linked nor checked.',
	},
	'citation-part-missing': {
		message: ({ citation, law, last }) => `“${citation}” does not exist in “${law}”. The last one is ${last}.`,
		remedy: () => 'Correct the reference.',
		why: 'A reader who looks it up should find what the text refers to.',
	},
	'law-repealed': {
		message: ({ law }) => `“${law}” has been repealed.`,
		remedy: () => 'Refer to what applies now, or set “legalBasis: historic”.',
		why: 'A document in use cannot rest on repealed rules.',
	},
	'law-later': {
		message: ({ law, date, asOf }) => `“${law}” is from ${date}, but the document is on the law as of ${asOf}.`,
		remedy: () => 'Refer to the edition that applied then, or correct “asOf” under “legalBasis”.',
		why: 'A document cannot rest on rules that did not exist.',
	},
	'link-broken': {
		message: ({ address, nearest }) => `The link “${address}” leads nowhere.${didYouMean(nearest)}`,
		remedy: () => 'Write the number of a document, its file name, or “#” and a heading in this document.',
		why: 'A reader who follows the link must get there.',
	},
	'link-inapplicable': {
		message: ({ address }) => `The link “${address}” leads to a document that does not apply to the enterprise.`,
		remedy: ({ facts }) =>
			`Put the link between {{#if company.${facts.split(', ')[0]}}} and {{/if}}, so that it stands only where the document applies.`,
		why: 'The document is taken only when the facts it applies to are yes or given.',
	},
	'applies-when-fact': {
		message: ({ fact, nearest }) => `No fact about enterprises is called “${fact}”.${didYouMean(nearest)}`,
		remedy: () => 'Write the name of a fact from “templates/company”, for example “hazards.machinery”.',
		why: 'A document that applies on a fact nobody has would never be taken.',
	},
	'address-space': {
		message: ({ address, isPicture }) =>
			`The address “${address}” has a space, so the ${isPicture ? 'picture' : 'link'} is only text.`,
		remedy: ({ instead }) => `Write “${instead}”, or take the spaces out of the file name.`,
		why: 'Markdown reads an address only up to the first space. Without < and > the signs are printed as they stand.',
	},
	'link-empty': {
		message: ({ address }) => (address === '' ? 'The link has no address.' : `The link to “${address}” has no text.`),
		remedy: () => 'Write both text and address: [text](address).',
		why: 'Screen readers read out the text of a link; without it nobody knows where it leads.',
	},
	'picture-missing': {
		message: ({ address, nearest }) => `There is no picture “${address}”.${didYouMean(nearest)}`,
		remedy: () =>
			'Put the picture beside the document, and write the path from there. A logo lies in “company”; its path is from the root.',
		why: 'Pictures come from the handbook itself, never from the internet.',
	},
	'heading-level': {
		message: ({ depth, deepest }) =>
			`The heading is at level ${depth}, but ${deepest === 2 ? 'must be at level 2' : `may be at levels 2 to ${deepest}`} here.`,
		remedy: () => 'Write the sections with “##” and the next level with “###”. The title goes in the field “title”.',
		why: 'Screen readers and tables of contents use the levels; a jump looks as if something is missing.',
	},
	'heading-empty': {
		message: () => 'The heading is empty.',
		remedy: () => 'Write the heading, or delete the line.',
		why: 'An empty heading can be neither read out nor linked to.',
	},
	'table-header': {
		message: () => 'The table has no text in its header row.',
		remedy: () => 'Write a heading above each column.',
		why: 'Screen readers read out the name of the column with each cell.',
	},
	'image-alt': {
		message: ({ address }) => `The picture “${address}” has no description.`,
		remedy: () => 'Write what the picture shows: ![description](address).',
		why: 'People who cannot see the picture must be told the same.',
	},
	'nesting-depth': {
		message: ({ what, limit }) => `${nested[what]} lie inside one another more than ${amount(limit)} levels deep.`,
		remedy: () => 'Divide the text, for example with a new heading.',
		why: 'There is no room for so many levels on paper.',
	},
	'company-facts-few': {
		message: ({ used, least }) =>
			`The text uses ${count(used, 'fact', 'facts')} about the company; it should use at least ${amount(least)}.`,
		remedy: () => 'Merge in who does what: {{company.manager.name}}, {{company.safetyRepresentative.name}} …',
		why: 'An instruction without the company’s own names and figures could be for anybody.',
	},
	'date-future': {
		message: ({ date, asOf }) => `The document is active, but dated ${date} (today ${asOf}).`,
		remedy: () => 'Correct the date, or wait before you set the status to “Active”.',
		why: 'A document does not apply before its date.',
	},
	'review-order': {
		message: ({ date, nextReview }) =>
			`The next review (${nextReview}) is not later than the date of the document (${date}).`,
		remedy: () => 'Set the next review to a later day.',
		why: 'A review that is already past will not be done.',
	},
	'review-overdue': {
		message: ({ date, asOf }) => `The document was due for review on ${date} (today ${asOf}).`,
		remedy: () => 'Go through the document, and set a new date for the next review.',
		why: 'Systematic health and safety work requires that procedures are reviewed.',
	},
	'as-of-missing': {
		message: () => 'Deadlines and approvals that depend on today’s date have not been checked.',
		remedy: () => 'Run with “--as-of YYYY-MM-DD”.',
		why: 'The program never uses the clock, so the same files give the same answer.',
	},
	'waiver-unused': {
		message: ({ code }) => `The waiver of “${code}” is no longer needed.`,
		remedy: () => 'Remove it from “waivers”.',
		why: 'A waiver that stays behind can hide a new mistake.',
	},
	'waiver-binding': {
		message: ({ code }) => `“${code}” cannot be waived here.`,
		remedy: () => 'Correct the mistake, and remove the waiver.',
		why: 'A field that the document cannot do without cannot be waived.',
	},
	'waiver-code': {
		message: ({ code, nearest }) => `The waiver is for “${code}”, which does not exist.${didYouMean(nearest)}`,
		remedy: () => 'Use the name that stands right after the message.',
		why: 'A waiver must be for a known rule.',
	},
};

const nested = { list: 'Lists', quote: 'Quotations', together: 'Lists, quotations, tables and emphasis' };

const sectionsKnown = {
	read: 'is not in the law register',
	all: 'does not exist',
	unknown: 'is not known, since nobody has read the sections of this edition',
};

function inOther(section: string, elsewhere: ElsewhereInLaw | undefined): string {
	if (elsewhere === undefined) return '';
	const { law, here } = elsewhere;
	return here === undefined
		? ` The edition “${law}” has § ${section}.`
		: ` § ${section} of “${law}” corresponds to § ${here} of this edition.`;
}

function lawUnknown(unknownLaw: string | undefined): string {
	return unknownLaw === undefined ? '' : ` The law register does not have “${unknownLaw}”.`;
}
