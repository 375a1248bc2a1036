import type { PrivacyMessages, WordPart } from '../../types/index.ts';
import type { Texts } from '../text.ts';

export const privacy: Texts<PrivacyMessages> = {
	'privacy-number': {
		message: ({ kind, certain, number, part }) =>
			certain
				? `${inPart(part)}Here stands a ${numbersOf[kind]}: ${number}.`
				: `${inPart(part)}Here stands what may be a ${numbersOf[kind]}: ${number}.`,
		remedy: ({ certain }) =>
			certain
				? 'Remove it, and write a case number or a position instead.'
				: 'If it is another number, say before it what it is, such as “account number”. Otherwise remove it.',
		why: 'Documents are shared and kept for long. The number of a person has no place in them, so it is not shown in full here either.',
	},
	'privacy-health': {
		message: ({ word, beside, part }) =>
			beside === 'number'
				? `${inPart(part)}“${word}” stands in one sentence with an identity number.`
				: `${inPart(part)}“${word}” stands in one sentence with a name.`,
		remedy: () => 'Write of the work or of a group, not of a person. Remove the name or what is said of health.',
		why: 'The health of a named person has no place in documents that are shared.',
	},
	'privacy-secret': {
		message: ({ marking, part }) => `${inPart(part)}The text is marked “${marking}”.`,
		remedy: () => 'Remove what is secret. If the enterprise has consented, give that as the reason of a waiver.',
		why: 'Special matters of production may be told to others only when the enterprise has consented.',
	},
	'privacy-classified': {
		message: ({ marking, part }) =>
			`${inPart(part)}The text is marked “${marking}”, and classified matter may not stand here.`,
		remedy: () => 'Remove the text. If it is not classified, remove the marking.',
		why: 'Classified matter is handled by rules of its own and never enters the documents that are made here.',
	},
	'privacy-mixed': {
		message: ({ holds, what }) =>
			holds === 'person'
				? `The document concerns a person, but holds technical data too: “${what}”.`
				: `The document holds technical data, but tells of a person too: “${what}”.`,
		remedy: () => 'Move one of them to a document of its own.',
		why: 'Data on persons and technical data are kept apart from each other.',
	},
	'privacy-request-told': {
		message: ({ words }) => `The employer gets to know that the visit follows a request: “${words}”.`,
		remedy: () => 'Write only that the visit took place, not what gave rise to it.',
		why: 'Whoever asks must not become known to the employer.',
	},
	'privacy-access': {
		message: ({ recipient }) =>
			recipient === undefined
				? 'The document concerns a person, but does not say whom it is for.'
				: `“${recipient}” may not receive a document that concerns a person.`,
		remedy: () => 'Say under “recipients” whom it is for: the employee, or somebody in the health service.',
		why: 'Only the employee and those who work in the health service have access to data on a person.',
	},
};

const numbersOf = {
	birth: 'Norwegian identity number',
	'd-number': 'Norwegian D number',
	'h-number': 'Norwegian H number',
	synthetic: 'test number in the form of a Norwegian identity number',
	cpr: 'Danish CPR number',
};

const parts: Readonly<Record<WordPart, string>> = {
	head: 'the header',
	foot: 'the footer',
	text: 'its own text',
	properties: 'the properties',
	other: 'pictures, styles or others',
};

function inPart(part: WordPart | undefined): string {
	return part === undefined ? '' : `In the Word template, ${parts[part]}: `;
}
