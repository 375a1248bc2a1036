/** A way of writing Markdown, or what stands in it, that has hurt a reader of texts. */
export interface Family {
	readonly name: string;
	/** The text of size n. */
	readonly write: (n: number) => string;
}

const many = (n: number, unit: (index: number) => string) => Array.from({ length: n }, (_, index) => unit(index));

/** The same thing over and over: on one line, and over lines of a hundred. */
function repeated(name: string, unit: string): readonly Family[] {
	const lines = (n: number) => many(Math.ceil(n / 100), (line) => unit.repeat(Math.min(100, n - line * 100)));
	return [
		{ name: `${name}, on one line`, write: (n) => `x ${unit.repeat(n)}` },
		{ name: `${name}, over many lines`, write: (n) => `x\n${lines(n).join('\n')}` },
	];
}

/** What is opened n times and closed n times, on one line; and n lines that do it five times. */
function nested(name: string, open: string, close: string): readonly Family[] {
	const whole = (n: number) => `${open.repeat(n)}a${close.repeat(n)}`;
	return [
		{ name: `${name}, on one line`, write: (n) => `x ${whole(n)}` },
		{ name: `${name}, over many lines`, write: (n) => `x\n${many(Math.ceil(n / 5), () => whole(5)).join('\n')}` },
	];
}

/** A line at the start of which n containers begin; and lines that each go one deeper. */
function contained(name: string, marker: string, indent: string): readonly Family[] {
	return [
		{ name: `${name}, on one line`, write: (n) => `${marker.repeat(n)}a` },
		{
			name: `${name}, over many lines`,
			write: (n) => many(Math.min(n, 600), (at) => `${indent.repeat(at)}${marker}a`).join('\n'),
		},
	];
}

/** Families of Markdown, and of what our own readers look for, most of them in two forms. */
export const families: readonly Family[] = [
	...repeated('emphasis that is never closed', '*a_ '),
	...repeated('strong text within words', 'a**b'),
	...repeated('emphasis and strong text by turns', '**a *a '),
	...repeated('low lines within words', '_a__'),
	...repeated('deleted text that is never closed', '~~a '),
	...repeated('instructions of HTML that are never closed', 'a <?'),
	...repeated('comments of HTML that are never closed', '<!--'),
	...repeated('addresses that are never closed', '<a@'),
	...repeated('opening brackets', '['),
	...repeated('opening brackets of pictures', '!['),
	...repeated('links whose address is never closed', '[a]('),
	...repeated('links', '[a](b) '),
	...repeated('entities', '&amp;'),
	...repeated('entities that are never closed', '&a'),
	...repeated('backslashes', '\\'),
	...repeated('letters', 'a'),
	...repeated('spaces', ' '),
	...nested('brackets within brackets', '[', ']'),
	...nested('links within links', '[', '](b)'),
	...contained('quotations within quotations', '> ', ''),
	...contained('lists within lists', '* ', '  '),
	...contained('numbered lists within lists', '1. ', '   '),
	{
		name: 'runs of backticks, each longer',
		write: (n) => many(Math.min(n, 700), (at) => '`'.repeat(at + 1)).join(' a '),
	},
	{ name: 'runs of backticks over many lines', write: (n) => many(n, (at) => '`'.repeat((at % 50) + 1)).join('\na ') },
	{ name: 'rows of a table', write: (n) => `| a | b |\n|---|---|\n${'| *c* | `d` |\n'.repeat(n)}` },
	{ name: 'columns of a table', write: (n) => `${'| a '.repeat(n)}|\n${'|---'.repeat(n)}|\n${'| b '.repeat(n)}|` },
	{
		name: 'notes',
		write: (n) => `${many(n, (at) => `a[^${at}]`).join(' ')}\n\n${many(n, (at) => `[^${at}]: b`).join('\n')}`,
	},
	{
		name: 'definitions',
		write: (n) => `${many(n, (at) => `[${at}]: b\n`).join('')}\n${many(n, (at) => `[${at}]`).join(' ')}`,
	},
	...repeated('sentences', 'Alle som ser noe som ikke er som det skal, sier fra. '),
	...repeated('paragraphs of the law', 'se § 3-3 første ledd, jf. '),
	...repeated('digits in groups', '01 01 '),
	...repeated('letters and full stops', 'a.'),
	...repeated('facts', '{{company.name}} '),
	...repeated('braces', '{{'),
	{ name: 'headings', write: (n) => many(n, (at) => `### ${at}`).join('\n\n') },
	{ name: 'the same heading', write: (n) => many(n, () => '### Ansvar').join('\n\n') },
];
