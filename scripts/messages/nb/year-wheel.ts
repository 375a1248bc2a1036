import type { YearTexts } from '../year-texts.ts';
import { amount, count } from './phrases.ts';

export const yearWheel: YearTexts = {
	title: (year) => `Årshjul ${year}`,
	all: 'Alle virksomheter',
	columns: {
		number: 'Nr.',
		due: 'Frist',
		recommended: 'Anbefalt dag',
		what: 'Hva',
		company: 'Virksomhet',
		status: 'Status',
	},
	status: {
		due: 'Forfaller',
		late: 'Forsinket',
		done: 'Utført',
		'done-late': 'Utført for sent',
		unset: 'Dato ikke fastsatt',
	},
	doneOn: (status, day) => `${status} ${day}`,
	historic: 'historisk rettsgrunnlag',
	example: 'eksempel',
	concerns: (year) => `for ${year}`,
	quarter: (number) => `${number}. kvartal`,
	count: (done, least) => `${amount(done)} av ${amount(least)}`,
	closed: (why) => `fristen er ${why}`,
	from: (day) => `tidligst ${day}`,
	how: 'Fristen er den siste dagen loven eller dokumentet gir. Anbefalt dag er den siste arbeidsdagen på eller før fristen.',
	asOf: (day) => `Status per ${day}.`,
	noToday: 'Dagen i dag er ikke oppgitt, så det vises ikke hva som er forsinket.',
	none: 'Ingen frister.',
	unset: 'Uten dato',
	picture: 'Årshjul: året rundt, med et merke for hver frist',
	described: ({ dated, unset, fullest }) =>
		`${count(dated, 'frist', 'frister')} med dato${unset === 0 ? '' : ` og ${amount(unset)} uten`}.${fullest === '' ? '' : ` Flest i ${fullest}.`} Tabellen etter bildet viser alle.`,
	deadlines: (number) => count(number, 'frist', 'frister'),
	inMonth: (month, number) => `${month}: ${count(number, 'frist', 'frister')}`,
	weekend: 'Helg',
	holiday: 'Helligdag',
	calendar: {
		lastDay: (day) => `frist ${day}`,
		due: (day) => `Frist: ${day}`,
		recommended: (day) => `Anbefalt dag: ${day}`,
		alarm: (what, due) => `${what}: fristen er ${due}`,
	},
	written: (deadlines, files, folder) =>
		`${count(deadlines, 'frist', 'frister')}, ${count(files, 'fil', 'filer')} i ${folder}`,
};
