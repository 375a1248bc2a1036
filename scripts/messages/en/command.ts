import type { CommandMessages } from '../../types/index.ts';
import { kindList } from '../kind-list.ts';
import type { Texts } from '../text.ts';
import { didYouMean, orList } from './phrases.ts';

export const command: Texts<CommandMessages> = {
	'command-missing': {
		message: () => 'Nothing says what to do.',
		remedy: ({ known }) => `Type ${orList(known)} after “regelrett”, or “regelrett --help” to see what they do.`,
		why: 'The program does nothing before you ask for it.',
	},
	'command-unknown': {
		message: ({ command, nearest }) => `There is no command “${command}”.${didYouMean(nearest)}`,
		remedy: () => 'Type “regelrett --help” to see all commands.',
		why: 'A mistyped command must not do anything other than what you asked for.',
	},
	'option-unknown': {
		message: ({ option, nearest }) => `There is no option “${option}”.${didYouMean(nearest)}`,
		remedy: () => 'Type the command with “--help” to see its options.',
		why: 'A mistyped option would otherwise be overlooked.',
	},
	'option-value': {
		message: ({ option, value }) => `“${value}” cannot be used with “${option}”.`,
		remedy: ({ allowed }) => `Use ${allowed}.`,
		why: 'The value must be one that the command knows.',
	},
	'options-apart': {
		message: ({ option, other }) => `“${option}” and “${other}” cannot be used together.`,
		remedy: ({ option, other }) => `Leave out “${other}”, or run the command without “${option}”.`,
		why: 'One gives a program one answer, the other shows something as long as the command runs.',
	},
	'option-twice': {
		message: ({ option }) => `The option “${option}” is given twice.`,
		remedy: () => 'Keep one of them.',
		why: 'The option says one thing, and only one of the two would be heard.',
	},
	'option-value-missing': {
		message: ({ option }) => `The option “${option}” needs a value.`,
		remedy: () => 'Type the value after the option.',
		why: 'Without a value it is not clear what to do.',
	},
	'argument-missing': {
		message: ({ argument }) => `Something is missing after the command: ${argument}.`,
		remedy: () => 'Type the command with “--help” to see what it needs.',
		why: 'The command does not know what to work on.',
	},
	'argument-surplus': {
		message: ({ argument }) => `The command does not know what to do with “${argument}”.`,
		remedy: () => 'Remove it, or put quotation marks round a title that has spaces.',
		why: 'Words left over are often a title without quotation marks.',
	},
	'root-not-found': {
		message: ({ root }) => `The folder “${root}” has no README.md with the details of the company.`,
		remedy: () => 'Go to the folder of the handbook, or name it with “--root”.',
		why: 'README.md in the root folder says whom the handbook is for.',
	},
	'file-not-found': {
		message: ({ file }) => `There is no file called “${file}” here.`,
		remedy: () =>
			'Check the name, with its ending, and write the folder before it when the file is elsewhere, for example “../Downloads/routine.docx”.',
		why: 'Only files on this machine are read.',
	},
	'company-unknown': {
		message: ({ company, known, nearest }) =>
			`There is no company “${company}”.${didYouMean(nearest)} Known: ${known}.`,
		remedy: () => 'Use the short name (id) of one of the companies.',
		why: 'Only companies with a README.md can be built.',
	},
	'historic-unconfirmed': {
		message: ({ asOf }) =>
			`What you ask for is a form of rules that no longer apply${asOf === undefined ? '' : ` (as they were on ${asOf})`}.`,
		remedy: () =>
			'Write the command with “--historic” if you mean it. For a case of today, use a kind of document by the rules in force.',
		why: 'A form by old rules in a case of today gives wrong deadlines and wrong rights.',
	},
	'kind-not-found': {
		message: ({ kind, nearest }) => `There is no kind of document “${kind}”.${didYouMean(nearest?.name)}`,
		remedy: ({ nearest, known }) =>
			nearest === undefined
				? `Write one of these: ${kindList(known, 'en')}.`
				: `Write “${nearest.name}” (${nearest.label.en}).`,
		why: 'The kind says which template the document follows.',
	},
	'day-unknown': {
		message: ({ option, value }) => `“${value}” after “${option}” is no day, written as YYYY-MM-DD.`,
		remedy: ({ option }) => `Write year, month and day, for example “${option} 2026-11-21”.`,
		why: 'A day that is guessed can give a wrong deadline or a wrong approval.',
	},
	'kind-unsaid': {
		message: () => 'The command does not say what kind of document is wanted.',
		remedy: ({ known }) =>
			`Write the kind and the title after the command, for example “npm run new -- instruction "Order in the warehouse"”. The kinds are ${kindList(known, 'en')}.`,
		why: 'A document starts with the fields and parts of its kind.',
	},
	'title-taken': {
		message: ({ file }) => `The title is the same as that of ${file}.`,
		remedy: () => 'Give one of the documents another title, or delete the file that you do not need.',
		why: 'Readers cannot tell two documents with the same title apart.',
	},
	'selection-empty': {
		message: ({ selection }) => `No documents match ${selection}.`,
		remedy: () => 'Check the spelling, or leave out the option.',
		why: 'Building nothing would otherwise look as if all had gone well.',
	},
	'revision-unknown': {
		message: ({ revision }) => `Git does not know “${revision}”.`,
		remedy: () => 'Name a branch, a tag or a commit, for example “main” or “HEAD~1”.',
		why: 'Versions are compared with the files as they were there.',
	},
	'code-unknown': {
		message: ({ code, nearest }) => `There is no message “${code}”.${didYouMean(nearest)}`,
		remedy: () => 'Type “regelrett explain” to see them all.',
		why: 'Every message has a fixed name, which stands right after its text.',
	},
	'file-exists': {
		message: () => 'The file already exists.',
		remedy: () => 'Choose another title, or move the file that is there.',
		why: 'A document is never overwritten.',
	},
	internal: {
		message: ({ detail }) => `The program stopped because of a fault of its own (${detail}).`,
		remedy: () => 'Report the fault to those responsible for Regelrett, and enclose this line.',
		why: 'This is not your fault, and nothing has been changed.',
	},
};
