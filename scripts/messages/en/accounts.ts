import type { AccountsMessages } from '../../types/index.ts';
import { decimalText } from '../decimal-text.ts';
import type { Texts } from '../text.ts';

export const accounts: Texts<AccountsMessages> = {
	'site-named': {
		message: ({ site, found, certain }) =>
			certain
				? `“${found}” points to the site ${site}, but this section has to assess the sites together.`
				: `“${found}” may be the site ${site}, but this section has to assess the sites together.`,
		remedy: ({ certain }) =>
			certain
				? 'Write it so that it holds for the whole area, for example “several workshops”.'
				: 'Rephrase the sentence if the site is meant. Otherwise you may leave it.',
		why: 'The assessment of the work environment is general. It must not expose a single site.',
	},
	'year-rows-missing': {
		message: ({ register, year, table }) =>
			table === undefined
				? `“${register}.csv” has no rows of ${year}.`
				: `“${register}.csv” has no rows with “${table}” of ${year}.`,
		remedy: ({ register, year }) => `Enter the rows of ${year} in “${register}.csv” in the folder of the centre.`,
		why: 'The tables of the document are made of the register.',
	},
	'cost-row-missing': {
		message: ({ register, category, table, year }) =>
			`“${category}” has no row with “${table}” of ${year} in “${register}.csv”.`,
		remedy: ({ category }) => `Add a row with the category “${category}”. If there was no cost, write 0.`,
		why: 'The overview has been ordered to show this cost. A 0 shows that it was not forgotten.',
	},
	'total-differs': {
		message: ({ stated, computed, difference }) =>
			`The total is stated as ${text(stated)}, but the rows add up to ${text(computed)}. The difference is ${text(difference)}.`,
		remedy: () => 'Find the row that is wrong or missing, or correct the stated total.',
		why: 'When a total and its figures do not agree, the reader does not know which to trust.',
	},
	'submitted-late': {
		message: ({ submitted, last, year }) =>
			`The document of ${year} was submitted on ${submitted}, but was due by ${last}.`,
		remedy: () => 'Correct the day if it is wrong. Otherwise the recipient has to know why it was late.',
		why: 'The deadline is fixed and does not move, not even when it is a holiday.',
	},
	'subsection-missing': {
		message: ({ heading, section }) => `The part “${heading}” is missing below “${section}”.`,
		remedy: ({ heading }) => `Add the heading “### ${heading}” and write about it.`,
		why: 'It has been ordered what the section has to tell.',
	},
	'subsection-empty': {
		message: ({ heading }) => `The part “${heading}” has no text.`,
		remedy: () => 'Write at least one sentence, even when there is nothing special to tell.',
		why: 'An empty part is a question without an answer.',
	},
	'company-fact-missing': {
		message: ({ fact }) => `The fact “${fact}” is missing.`,
		remedy: ({ fact }) => `Write “${fact}” at the top of README.md.`,
		why: 'The document has to say it.',
	},
	'approval-differs': {
		message: ({ what, stated, recorded, minutes }) =>
			`${matters[what]} is ${say(stated)} here, but ${say(recorded)} in the minutes ${minutes}.`,
		remedy: () => 'Correct what is wrong. If you leave the field out, it is taken from the minutes.',
		why: 'The minutes show what the delegate meeting decided.',
	},
	'budget-unapproved': {
		message: ({ matter, submitted, held }) =>
			held === undefined
				? `${matters[matter]} was submitted on ${submitted}, but nothing shows that the delegate meeting approved it.`
				: `${matters[matter]} was submitted on ${submitted}, before the delegate meeting of ${held}.`,
		remedy: () => 'Name the minutes in “minutes”, or write in “meeting” what the meeting decided.',
		why: 'The delegate meeting approves accounts and budget proposal before they are sent for final approval.',
	},
};

const matters = {
	held: 'The day of the delegate meeting',
	accounts: 'The statement of accounts',
	budget: 'The budget proposal',
};

function say(value: string | boolean): string {
	if (typeof value === 'string') return value;
	return value ? 'approved' : 'not approved';
}

function text(decimal: string): string {
	return decimalText(decimal, 'en');
}
