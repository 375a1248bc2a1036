import type { Deadline, YearSettings, YearWheel } from '../../../scripts/types/index.ts';

const label = { nb: 'Årsrapport', nn: 'Årsrapport', da: 'Årsrapport', en: 'Annual report' };

/** A deadline on the first of April 2029, Easter Day, with what is said of it. */
export function aDeadline(told: Partial<Deadline> = {}): Deadline {
	return {
		uid: 'a@regelrett.invalid',
		company: 'centre',
		companyName: 'Prøvecenteret',
		country: 'DK',
		due: '2029-04-01',
		recommended: '2029-03-28',
		from: undefined,
		closed: { nb: '1. påskedag', nn: '1. påskedag', da: 'Påskedag', en: 'Easter Sunday' },
		label,
		subject: undefined,
		concerns: 2028,
		quarter: undefined,
		count: undefined,
		status: 'due',
		doneOn: undefined,
		historic: false,
		example: false,
		norms: [],
		...told,
	};
}

/** A wheel of the year 2029 with these deadlines. */
export function aWheel(deadlines: readonly Deadline[], told: Partial<YearWheel> = {}): YearWheel {
	return {
		year: 2029,
		language: 'da',
		company: { id: 'centre', name: 'Prøvecenteret' },
		colour: '#1f4e6b',
		asOf: undefined,
		deadlines,
		closed: [{ day: '2029-04-01', country: 'DK', weekend: false, name: 'Påskedag' }],
		...told,
	};
}

/** As the project has them. */
export const settings: YearSettings = {
	alarms: [
		{ days: 14, hour: 9 },
		{ days: 0, hour: 9 },
	],
	marks: 40,
};

/** What could break a cell, a line, an attribute or a page. */
export const hostile = `A, b; c \\ "d" <script>x</script> | \r\nBEGIN:VEVENT\r\n=1+1 æøå 🌲 ${'lang '.repeat(30).trim()}`;
