import type { YearTexts } from '../year-texts.ts';
import { amount, count } from './phrases.ts';

export const yearWheel: YearTexts = {
	title: (year) => `Årshjul ${year}`,
	all: 'Alle verksemder',
	columns: {
		number: 'Nr.',
		due: 'Frist',
		recommended: 'Tilrådd dag',
		what: 'Kva',
		company: 'Verksemd',
		status: 'Status',
	},
	status: {
		due: 'Forfell',
		late: 'Forseinka',
		done: 'Utført',
		'done-late': 'Utført for seint',
		unset: 'Dato ikkje fastsett',
	},
	doneOn: (status, day) => `${status} ${day}`,
	historic: 'historisk rettsgrunnlag',
	example: 'døme',
	concerns: (year) => `for ${year}`,
	quarter: (number) => `${number}. kvartal`,
	count: (done, least) => `${amount(done)} av ${amount(least)}`,
	closed: (why) => `fristen er ${why}`,
	from: (day) => `tidlegast ${day}`,
	how: 'Fristen er den siste dagen lova eller dokumentet gjev. Tilrådd dag er den siste arbeidsdagen på eller før fristen.',
	asOf: (day) => `Status per ${day}.`,
	noToday: 'Dagen i dag er ikkje oppgjeven, så det blir ikkje vist kva som er forseinka.',
	none: 'Ingen fristar.',
	unset: 'Utan dato',
	picture: 'Årshjul: året rundt, med eit merke for kvar frist',
	described: ({ dated, unset, fullest }) =>
		`${count(dated, 'frist', 'fristar')} med dato${unset === 0 ? '' : ` og ${amount(unset)} utan`}.${fullest === '' ? '' : ` Flest i ${fullest}.`} Tabellen etter biletet viser alle.`,
	deadlines: (number) => count(number, 'frist', 'fristar'),
	inMonth: (month, number) => `${month}: ${count(number, 'frist', 'fristar')}`,
	weekend: 'Helg',
	holiday: 'Heilagdag',
	calendar: {
		lastDay: (day) => `frist ${day}`,
		due: (day) => `Frist: ${day}`,
		recommended: (day) => `Tilrådd dag: ${day}`,
		alarm: (what, due) => `${what}: fristen er ${due}`,
	},
	written: (deadlines, files, folder) =>
		`${count(deadlines, 'frist', 'fristar')}, ${count(files, 'fil', 'filer')} i ${folder}`,
};
