import type { Distribution } from '../../scripts/types/index.ts';
import { aStatute } from './a-statute.ts';

/** Names that would be markup, were they read as such. */
export const hostile = 'A|B *c* <b>d</b> [e](http://e.no)';

/** Whom a document is sent to, as a table with a sum. */
export const inTable: Distribution = {
	title: 'Fordeling',
	columns: ['Modtager', 'Att.', 'Eksemplarer'],
	rows: [
		['Tjenestestederne', '', '14'],
		[hostile, 'staben', 'sædvanligt antal'],
		['Forsvarskommandoen', '', '2'],
	],
	total: ['I alt', '', '16'],
	copied: true,
};

export const inLine: Distribution = { title: 'Fordeling', line: `Arkivet (2 eksemplarer); ${hostile}` };

/** All cells of the table, row by row. */
export const cells: readonly (readonly string[])[] = [
	['Modtager', 'Att.', 'Eksemplarer'],
	['Tjenestestederne', '', '14'],
	[hostile, 'staben', 'sædvanligt antal'],
	['Forsvarskommandoen', '', '2'],
	['I alt', '', '16'],
];

/** A legal text with an annex, that is sent to many and has a list of changes. */
export const sent = aStatute({
	markdown: '## Navn\n\n§ 1. Centret hedder FBSC.\n\n## Bilag 1 Kort\n\nTekst.',
	frame: {
		distribution: inTable,
		changes: { title: 'Ændringer', columns: ['Version', 'Dato', 'Af', 'Ændring'] },
	},
	meta: { revisions: [{ version: '1', date: '1988', by: 'Ida', summary: 'Ny.', change: 'substantive' }] },
});
