import type { YearTexts } from '../year-texts.ts';
import { amount, count } from './phrases.ts';

export const yearWheel: YearTexts = {
	title: (year) => `Year wheel ${year}`,
	all: 'All companies',
	columns: {
		number: 'No.',
		due: 'Deadline',
		recommended: 'Recommended day',
		what: 'What',
		company: 'Company',
		status: 'Status',
	},
	status: { due: 'Due', late: 'Late', done: 'Done', 'done-late': 'Done too late', unset: 'Date not set' },
	doneOn: (status, day) => `${status} ${day}`,
	historic: 'historic legal basis',
	example: 'example',
	concerns: (year) => `for ${year}`,
	quarter: (number) => `quarter ${number}`,
	count: (done, least) => `${amount(done)} of ${amount(least)}`,
	closed: (why) => `the deadline is ${why}`,
	from: (day) => `not before ${day}`,
	how: 'The deadline is the last day that the law or the document allows. The recommended day is the last working day on or before it.',
	asOf: (day) => `Status as of ${day}.`,
	noToday: 'Today has not been given, so nothing is shown as late.',
	none: 'No deadlines.',
	unset: 'Without a date',
	picture: 'Year wheel: round the year, with a mark for each deadline',
	described: ({ dated, unset, fullest }) =>
		`${count(dated, 'deadline', 'deadlines')} with a date${unset === 0 ? '' : ` and ${amount(unset)} without`}.${fullest === '' ? '' : ` Most in ${fullest}.`} The table after the picture shows them all.`,
	deadlines: (number) => count(number, 'deadline', 'deadlines'),
	inMonth: (month, number) => `${month}: ${count(number, 'deadline', 'deadlines')}`,
	weekend: 'Weekend',
	holiday: 'Public holiday',
	calendar: {
		lastDay: (day) => `deadline ${day}`,
		due: (day) => `Deadline: ${day}`,
		recommended: (day) => `Recommended day: ${day}`,
		alarm: (what, due) => `${what}: the deadline is ${due}`,
	},
	written: (deadlines, files, folder) =>
		`${count(deadlines, 'deadline', 'deadlines')}, ${count(files, 'file', 'files')} in ${folder}`,
};
