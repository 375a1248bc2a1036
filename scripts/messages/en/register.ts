import type { RegisterMessages } from '../../types/index.ts';
import { encodingNames } from '../encoding-names.ts';
import type { Texts } from '../text.ts';
import { amount, didYouMean, orList } from './phrases.ts';

export const register: Texts<RegisterMessages> = {
	'register-unknown': {
		message: ({ name, nearest }) => `There is no register named “${name}”.${didYouMean(nearest)}`,
		remedy: () => 'Name the file after one of the registers in “templates/registers”, or move it out of “company”.',
		why: 'A table that nothing knows would otherwise never be used, and nobody would notice.',
	},
	'register-format': {
		message: ({ extension }) => `A register cannot be read from a file of type “${extension}”.`,
		remedy: () => 'Open the file in the spreadsheet program, and save it as “CSV UTF-8” under the same name.',
		why: 'All programs read CSV alike, and changes to it can be followed line by line.',
	},
	'register-duplicate': {
		message: ({ name, other }) => `The register “${name}” is also in ${other}.`,
		remedy: () => 'Gather the rows in one file, and delete the other.',
		why: 'With two files, nobody knows which one holds.',
	},
	'register-encoding': {
		message: ({ encoding }) => `The file is not saved as UTF-8 and has been read as ${encodingNames[encoding]}.`,
		remedy: () => 'Check that every letter is right. Choose “CSV UTF-8” the next time you save.',
		why: 'Without UTF-8 the program has to guess which letters the file holds.',
	},
	'register-quote': {
		message: ({ why }) =>
			why === 'unclosed'
				? 'The cell begins with a quotation mark that is never closed.'
				: 'The cell has a quotation mark where none can stand.',
		remedy: () => 'Save the file again from the spreadsheet, or write quotation marks within a cell twice (“""”).',
		why: 'Quotation marks say where a cell begins and ends. With one out of place the rest of the file is misread.',
	},
	'register-column-unknown': {
		message: ({ column, nearest }) => `There is no column “${column}” in this register.${didYouMean(nearest)}`,
		remedy: () => 'Correct the heading, or remove the column.',
		why: 'A misspelt column would otherwise never be used, and nobody would notice.',
	},
	'register-column-repeated': {
		message: ({ column }) => `The column “${column}” is there twice.`,
		remedy: () => 'Keep the column that is right, and delete the other.',
		why: 'With two columns, nobody knows which one holds.',
	},
	'register-column-missing': {
		message: ({ column }) => `The column “${column}” is missing.`,
		remedy: ({ column }) => `Add a column with the heading “${column}”, and fill it in on every row.`,
		why: 'The register says too little without this column.',
	},
	'register-row-length': {
		message: ({ found, expected, separator, mixed }) =>
			mixed
				? `The row has ${found} of ${expected} cells. The heading separates cells by “${separator}”, but this row holds the other separator too.`
				: `The row has ${found} cells, but the heading has ${expected}.`,
		remedy: ({ separator }) =>
			`Separate the cells by “${separator}” in the whole file, and save it from the spreadsheet.`,
		why: 'When a row has too few or too many cells, values end up in the wrong column.',
	},
	'register-cell-empty': {
		message: ({ column }) => `The cell in the column “${column}” is empty.`,
		remedy: () => 'Fill in the cell.',
		why: 'The row says too little without it.',
	},
	'register-cell-choice': {
		message: ({ column, text, choices, nearest }) =>
			`The cell in the column “${column}” is “${text}”, but must be ${orList(choices)}.${didYouMean(nearest)}`,
		remedy: ({ choices }) => `Write ${orList(choices)} in the cell.`,
		why: 'Only known words can be checked and counted.',
	},
	'register-cell-unheaded': {
		message: ({ text }) => `The cell with “${text}” stands in a column without a heading.`,
		remedy: () => 'Write the heading, or delete the cell.',
		why: 'Without a heading, nobody knows what the value means.',
	},
	'register-too-long': {
		message: ({ limit }) => `The register has more than ${amount(limit)} rows.`,
		remedy: () => 'Move old rows to an archive outside “company”.',
		why: 'A register of that length cannot be read as a document.',
	},
	'register-shape': {
		message: () => 'The file is not a list of rows.',
		remedy: () => 'Begin every row with “- ”, and write one field on each line, for example “- name: Per Prøve”.',
		why: 'A register in YAML is a list in which every row has named fields.',
	},
	'register-key-repeated': {
		message: ({ column, text, line }) => `“${text}” in the column “${column}” is also used on line ${line}.`,
		remedy: () => 'Give every row a number of its own.',
		why: 'By its number everyone can find the row again, also from other documents.',
	},
	'register-unused': {
		message: ({ register: name }) => `The register “${name}” has rows, but no document shows them.`,
		remedy: () =>
			'Make a document that shows the register, such as a deviation log or a training list, or move the file out of “company”.',
		why: 'Deadlines in a register that nobody reads are not checked either.',
	},
	'log-empty': {
		message: ({ register: name }) => `The document is in force, but the register “${name}” has no rows.`,
		remedy: ({ register: name }) =>
			`Put “${name}.csv” into the company’s folder, or say with “keptIn” where the register is kept.`,
		why: 'An inspector must be able to see what has been recorded, or where it is recorded.',
	},
	'log-twice': {
		message: ({ system, file }) =>
			`The document says that the register is kept in “${system}”, but it also has rows in ${file}.`,
		remedy: () => 'Remove the file, or remove “keptIn”.',
		why: 'The rows in the file are not shown, and two registers soon differ.',
	},
	'deviation-overdue': {
		message: ({ number, deadline, asOf }) => `Deviation ${number} is open, and was due on ${deadline} (today ${asOf}).`,
		remedy: () =>
			'Carry out the measure and write the day the deviation was closed, or agree on a new deadline with the person responsible.',
		why: 'A deviation that is not put right in time can happen again.',
	},
	'deviation-unexplained': {
		message: ({ number, missing }) => `Deviation ${number} is closed, but its ${missing} is not written down.`,
		remedy: ({ missing }) => `Write the ${missing}, or remove the day it was closed.`,
		why: 'A deviation can be closed only when its cause is known and the measure has been carried out.',
	},
	'training-expired': {
		message: ({ name, course, validUntil, asOf }) =>
			`The training “${course}” of ${name} expired on ${validUntil} (today ${asOf}).`,
		remedy: () => 'Arrange new training, and write the new date once it has been done.',
		why: 'Whoever lacks valid training cannot be set to work that requires it.',
	},
};
