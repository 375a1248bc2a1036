import type { YearTexts } from '../year-texts.ts';
import { amount, count } from './phrases.ts';

export const yearWheel: YearTexts = {
	title: (year) => `Årshjul ${year}`,
	all: 'Alle virksomheder',
	columns: {
		number: 'Nr.',
		due: 'Frist',
		recommended: 'Anbefalet afsendelse',
		what: 'Hvad',
		company: 'Virksomhed',
		status: 'Status',
	},
	status: {
		due: 'Forfalder',
		late: 'Forsinket',
		done: 'Udført',
		'done-late': 'Udført for sent',
		unset: 'Dato ikke fastsat',
	},
	doneOn: (status, day) => `${status} ${day}`,
	historic: 'historisk retsgrundlag',
	example: 'eksempel',
	concerns: (year) => `for ${year}`,
	quarter: (number) => `${number}. kvartal`,
	count: (done, least) => `${amount(done)} af ${amount(least)}`,
	closed: (why) => `fristen er ${why}`,
	from: (day) => `tidligst ${day}`,
	how: 'Fristen er den sidste dag, som loven eller dokumentet giver. Den anbefalede dag er den sidste arbejdsdag på eller før fristen.',
	asOf: (day) => `Status pr. ${day}.`,
	noToday: 'Dagen i dag er ikke oplyst, så det vises ikke, hvad der er forsinket.',
	none: 'Ingen frister.',
	unset: 'Uden dato',
	picture: 'Årshjul: året rundt med et mærke for hver frist',
	described: ({ dated, unset, fullest }) =>
		`${count(dated, 'frist', 'frister')} med dato${unset === 0 ? '' : ` og ${amount(unset)} uden`}.${fullest === '' ? '' : ` Flest i ${fullest}.`} Tabellen efter billedet viser alle.`,
	deadlines: (number) => count(number, 'frist', 'frister'),
	inMonth: (month, number) => `${month}: ${count(number, 'frist', 'frister')}`,
	weekend: 'Weekend',
	holiday: 'Helligdag',
	calendar: {
		lastDay: (day) => `frist ${day}`,
		due: (day) => `Frist: ${day}`,
		recommended: (day) => `Anbefalet dag: ${day}`,
		alarm: (what, due) => `${what}: fristen er ${due}`,
	},
	written: (deadlines, files, folder) =>
		`${count(deadlines, 'frist', 'frister')}, ${count(files, 'fil', 'filer')} i ${folder}`,
};
