import type { LettersMessages } from '../../types/index.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const letters: Texts<LettersMessages> = {
	'fleet-letters-publisher': {
		message: () => 'No publisher is given for the shared instructions, so the letters have no sender.',
		remedy: () =>
			'Write “libraryPublisher:” and the name of whoever maintains them in the README.md at the top of the folder.',
		why: 'Whoever gets the letter should know whom it is from.',
	},
	'fleet-replies-there': {
		message: ({ file }) => `The file ${file} is there already, and may hold replies.`,
		remedy: () => 'Move or delete the file, or choose another folder with “--out”.',
		why: 'Replies that someone has entered must not be lost.',
	},
	'fleet-reply-unasked': {
		message: ({ company, document, nearest }) =>
			`“${company}” was not asked about “${document}”.${didYouMean(nearest)}`,
		remedy: () =>
			'Correct the number in the column “document”, or delete the row. A reply can only be about an own version that the library has changed and that has not been answered.',
		why: 'A reply to something that was not asked would be carried out on the wrong document.',
	},
	'fleet-reply-word': {
		message: ({ reply, nearest }) => `The reply “${reply}” is unknown.${didYouMean(nearest)}`,
		remedy: ({ known }) => `Write ${orList(known)}.`,
		why: 'A reply that may mean two things must not be carried out.',
	},
	'fleet-reply-lacking': {
		message: ({ column }) => `The column “${column}” is empty.`,
		remedy: () => 'Fill in the cell. Where a row is not answered, all four cells of the reply are left empty.',
		why: 'A reply says who and when, and whoever keeps their own text says why. It is recorded.',
	},
	'fleet-reply-day': {
		message: ({ text }) => `“${text}” is not a day.`,
		remedy: () => 'Write the day as 2027-01-15 or 15.01.2027.',
		why: 'The day of the reply is recorded, and has to be in the calendar.',
	},
	'fleet-reply-edition': {
		message: ({ found, expected }) => `The reply is about version ${found}, but ${expected} was asked about.`,
		remedy: ({ column }) => `Send out new letters, or correct the column “${column}” if the number was mistyped.`,
		why: 'The library or the text has changed since the letter was sent. The reply is about another text.',
	},
	'fleet-reply-code': {
		message: ({ code }) => `The reply code “${code}” belongs to another row.`,
		remedy: ({ expected }) => `The row should have ${expected}. Correct the code, or the company and the document.`,
		why: 'The code shows that the reply stands in the right row.',
	},
	'fleet-reply-unmerged': {
		message: ({ document }) => `“${document}” cannot be merged yet.`,
		remedy: () => 'Run “fleet update” for the company: it says which choices are open, or what the text was made from.',
		why: 'To merge, it must be known what the own text was made from, and earlier choices must have been made.',
	},
	'fleet-reply-twice': {
		message: ({ document, line }) => `“${document}” is also answered on line ${line}, with something else.`,
		remedy: () => 'Keep the row that is right, and delete the other.',
		why: 'With two replies nobody knows which one holds.',
	},
};
