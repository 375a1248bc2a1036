import type { FieldMessages } from '../../types/index.ts';
import { lastKey } from '../last-key.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const fields: Texts<FieldMessages> = {
	'field-missing': {
		message: ({ field }) => `The field “${field}” is missing.`,
		remedy: ({ field, choices }) => `Add a line that begins with “${lastKey(field)}:”.${mustBe(choices)}`,
		why: 'The document cannot be controlled and found again without this field.',
	},
	'field-empty': {
		message: ({ field }) => `The field “${field}” is empty.`,
		remedy: ({ field, choices }) => `Write the value after “${lastKey(field)}:”.${mustBe(choices)}`,
		why: 'An empty field becomes a blank space in the document.',
	},
	'field-unknown': {
		message: ({ field, nearest }) => `There is no field “${field}”.${didYouMean(nearest)}`,
		remedy: () => 'Correct the name, or remove the line.',
		why: 'A misspelt field would otherwise never be used, and nobody would notice.',
	},
	'field-shape': {
		message: ({ field, expected }) => `“${field}” must be ${shapes[expected]}.`,
		remedy: ({ expected }) => shapeRemedies[expected],
		why: 'The template decides how a field is laid out.',
	},
	'field-text': {
		message: ({ field }) => `“${field}” cannot be read as text.`,
		remedy: () => 'Write the value on one line.',
		why: 'The value is put into running text.',
	},
	'field-integer': {
		message: ({ field, text }) => `“${field}” is “${text}”, but must be a whole number.`,
		remedy: () => 'Write only digits, with no leading zero, spaces or decimals, for example “42”.',
		why: 'Written in another way, it is read as different numbers by different programs.',
	},
	'field-amount': {
		message: ({ field, text, why, decimal }) => {
			if (why === 'ambiguous') return `The amount “${text}” in “${field}” can be read in two ways.`;
			if (why === 'mixed') return `The amount “${text}” in “${field}” mixes points and commas.`;
			if (why === 'separator')
				return `The amount “${text}” in “${field}” has another decimal sign than the rest of the file (“${decimal}”).`;
			return `“${text}” in “${field}” is not an amount.`;
		},
		remedy: ({ decimal }) =>
			`Write thousands with a space or none, and at most two decimals: “1234” or “1234${decimal}50”.`,
		why: '“1.234” is a thousand to some and a little more than one to others. An amount is never guessed.',
	},
	'field-yes-no': {
		message: ({ field, text }) => `“${field}” is “${text}”, but must be yes or no.`,
		remedy: () => 'Write “yes” or “no”.',
		why: 'The answer decides which text is used, so it must be clear.',
	},
	'field-choice': {
		message: ({ field, text, choices, nearest }) =>
			`“${field}” is “${text}”, but must be ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ field, choices, nearest }) => `Write for example “${lastKey(field)}: ${nearest ?? choices.at(0)}”.`,
		why: 'Only known words can be checked and counted.',
	},
	'field-date': {
		message: ({ field, text, why }) =>
			why === 'calendar'
				? `The date “${text}” in “${field}” does not exist.`
				: `“${text}” in “${field}” is not a date.`,
		remedy: ({ whole }) =>
			whole
				? 'Write year-month-day, for example “2025-03-01”.'
				: 'Write year-month-day, for example “2025-03-01”, or the year alone.',
		why: 'A date that does not exist would otherwise become another day without anyone noticing.',
	},
	'field-instant': {
		message: ({ field, text, why }) =>
			({
				form: `“${text}” in “${field}” is not a moment.`,
				calendar: `The day in “${text}” in “${field}” does not exist.`,
				clock: `The time of day in “${text}” in “${field}” does not exist.`,
				'offset-missing': `The moment “${text}” in “${field}” does not say how far its clock is from UTC.`,
				offset: `The offset from UTC in “${text}” in “${field}” does not exist.`,
			})[why],
		remedy: () =>
			'Write day, T, time and the offset from UTC: “2026-03-29T10:00+02:00”. In Norway and Denmark it is +01:00 in winter and +02:00 in summer.',
		why: 'A time without its offset is two different moments when the clocks change, and the hours between two times cannot be counted.',
	},
	'field-version': {
		message: ({ field, text }) => `“${field}” is “${text}”, but must be a version number.`,
		remedy: () => 'Write a whole number from 1, or two numbers with a full stop between: “2” or “2.1”.',
		why: 'Versions are compared, so their order must be clear.',
	},
	'field-document-id': {
		message: ({ field, text }) => `“${field}” is “${text}”, which is not a valid document number here.`,
		remedy: () =>
			'Instructions have a chapter and three digits (“1-004”); other documents have capitals and often a year (“AR-2025”).',
		why: 'The number is how the document is found again in archives, links and file names.',
	},
	'field-organisation-number': {
		message: ({ text, why }) =>
			why === 'length'
				? `The organisation number “${text}” does not have nine digits.`
				: `The organisation number “${text}” is wrong: the check digit does not match.`,
		remedy: () => 'Check the number in the Norwegian company register (“Brønnøysundregistrene”).',
		why: 'A wrong number points to another company or to none.',
	},
	'field-cvr': {
		message: ({ text, why }) =>
			why === 'length'
				? `The CVR number “${text}” does not have eight digits.`
				: `The CVR number “${text}” is wrong: the check digit does not match.`,
		remedy: () => 'Check the number in the Danish company register (CVR).',
		why: 'A wrong number points to another company or to none.',
	},
	'field-yearly-day': {
		message: ({ text }) => `“${text}” is no day of the year.`,
		remedy: () => 'Write month and day with two digits each, such as “05-15” for 15 May.',
		why: 'The deadline of every year is made of it.',
	},
	'field-postcode': {
		message: ({ text }) => `“${text}” is not a postcode.`,
		remedy: () => 'Write four digits, for example “0150”.',
		why: 'Letters and the emergency services must be able to find the address.',
	},
	'field-phone': {
		message: ({ text }) => `“${text}” is not a telephone number.`,
		remedy: () => 'Write only digits and spaces, preferably with the country code: “+47 00 00 00 00”.',
		why: 'People must be able to ring the number from the document when something has happened.',
	},
	'field-email': {
		message: ({ text }) => `“${text}” is not an e-mail address.`,
		remedy: () => 'Write the whole address, for example “kari@eksempelsaga.example”.',
		why: 'People must be able to use the address from the document.',
	},
	'field-address': {
		message: ({ text }) => `“${text}” is not a web address.`,
		remedy: () => 'Write the whole address, starting with “https://”.',
		why: 'Other sorts of address cannot be opened safely from a document.',
	},
	'field-handbook-address': {
		message: ({ text, why, most }) =>
			({
				scheme: `“${text}” is not a web address that begins with “https://”.`,
				login: `The web address “${text}” holds a user name or a password.`,
				place: `The web address “${text}” leads to a place or a search (“#” or “?”), not to a folder.`,
				form: `Browsers write the web address “${text}” in another way.`,
				length: `The web address “${text}” has more than ${most} characters.`,
			})[why],
		remedy: ({ why, usual }) =>
			why === 'form'
				? `Write “${usual}”.`
				: why === 'length'
					? 'Ask whoever runs the site for a shorter address.'
					: 'Write the address of the folder in which the handbook lies, starting with “https://”, such as “https://hms.eksempelsaga.example”.',
		why: 'The address is printed on paper beside a QR code. It has to lead to the same in every browser, and to be typed.',
	},
	'field-colour': {
		message: ({ text }) => `“${text}” is not a colour.`,
		remedy: () => 'Write the colour in quotation marks as # and six characters, for example “"#1f4e6b"”.',
		why: 'The colour is used in every format and must be written the same way.',
	},
	'field-path': {
		message: ({ text }) => `“${text}” is not a path to a file in the folder.`,
		remedy: () => 'Write the path from the root folder, for example “company/logo.svg”.',
		why: 'Files outside the folder are never read.',
	},
	'field-industry-code': {
		message: ({ text }) => `“${text}” is not an industry code.`,
		remedy: () =>
			'Write two digits, a point and up to three digits: “16.100”. A Danish code has six digits: “16.10.00”.',
		why: 'The code decides which rules apply to the company.',
	},
	'field-company-id': {
		message: ({ text }) => `The short name “${text}” cannot be used.`,
		remedy: ({ text }) =>
			text === 'all'
				? 'Choose another short name: “all” stands for all companies together.'
				: 'Use small letters a–z, digits and hyphens, for example “eksempelsaga”, and no name that Windows keeps for itself, such as “aux”.',
		why: 'The short name becomes the name of folders, and tells the company from the others in all that is made.',
	},
};

const shapes = { scalar: 'a single value', list: 'a list', group: 'a group of fields' };

const shapeRemedies = {
	scalar: 'Write the value on the same line, after the colon.',
	list: 'Write each item on a line that begins with “- ”.',
	group: 'Write the fields on the lines below, with two spaces in front.',
};

function mustBe(choices: readonly string[] = []): string {
	return choices.length === 0 ? '' : ` The value must be ${orList(choices)}.`;
}
