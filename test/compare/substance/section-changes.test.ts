import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redlineOf } from '../../../scripts/compare/redline-of.ts';
import { sectionChanges } from '../../../scripts/compare/substance/section-changes.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import type { SectionChange } from '../../../scripts/types/index.ts';
import { aDoc } from '../../render/a-doc.ts';
import { versions } from '../../support/redline/versions.ts';

const words = await loadWordLists('.', (message) => {
	throw new Error(message.code);
});

function changes(from: string, to: string): readonly SectionChange[] {
	return sectionChanges(redlineOf(aDoc({ markdown: from }), aDoc({ markdown: to })), words.nb);
}

function brief(list: readonly SectionChange[]): readonly string[] {
	return list.flatMap(({ heading, done, passages }) =>
		passages.map(({ done: what, before, after, substance, reasons }) =>
			[
				`${heading}${done ? ` (${done})` : ''}`,
				what,
				before,
				after,
				substance,
				reasons.map(({ reason }) => reason).join(' '),
			].join(' | '),
		),
	);
}

const ansvar = 'Daglig leder skal kontakte BHT innen 5 dager. Verneombudet får melding. Alle hjelper til.';

const old = `## Ansvar

Daglig leder skal kontakte BHT innen 5 dager. Verneombudet får melding. Alle hjelper til.

## Gjennomføring

1. Stopp maskinen.
2. Ring nødnummeret.

| Hvem | Når |
| --- | --- |
| Leder | Hver uke |

Se [regelen](https://lovdata.no/a).
`;

test.each([
	['nothing', old, []],
	[
		'a deadline, in its sentence alone',
		old.replace('5 dager', '7 dager'),
		[
			'Ansvar | changed | Daglig leder skal kontakte BHT innen 5 dager. | Daglig leder skal kontakte BHT innen 7 dager. | substantive | number',
		],
	],
	[
		'a comma',
		old.replace('Alle hjelper til.', 'Alle hjelper, til.'),
		['Ansvar | changed | Alle hjelper til. | Alle hjelper, til. | editorial | '],
	],
	[
		'bold letters',
		old.replace('Verneombudet', '**Verneombudet**'),
		[`Ansvar | changed | ${ansvar} | ${ansvar} | editorial | `],
	],
	[
		'a sentence',
		old.replace(' Alle hjelper til.', ''),
		['Ansvar | removed | Alle hjelper til. |  | substantive | part limit'],
	],
	[
		'steps in another order',
		old.replace('1. Stopp maskinen.\n2. Ring nødnummeret.', '1. Ring nødnummeret.\n2. Stopp maskinen.'),
		['Gjennomføring | moved | Stopp maskinen. | Stopp maskinen. | substantive | order'],
	],
	[
		'a row',
		`${old.replace('| Leder | Hver uke |', '| Leder | Hver uke |\n| Verneombud | Hver dag |')}`,
		['Gjennomføring | added |  | Verneombud · Hver dag | substantive | part limit time role'],
	],
	[
		'where a link leads',
		old.replace('lovdata.no/a', 'lovdata.no/b'),
		['Gjennomføring | changed | Se regelen. | Se regelen. | substantive | reference'],
	],
	[
		'a section',
		`${old}\n## Opplæring\n\nNye får kurs.\n`,
		[
			'Opplæring (added) | added |  | Opplæring | substantive | part',
			'Opplæring (added) | added |  | Nye får kurs. | substantive | part duty',
		],
	],
] as const)('what is told of %s', (_, later, expected) => {
	expect(brief(changes(old, later))).toEqual(expected);
});

test('whatever is marked is told of, and nothing is told of a document compared with itself', () => {
	fc.assert(
		fc.property(versions, ([from, to]) => {
			const doc = aDoc({ markdown: '' });
			const told = sectionChanges(redlineOf({ ...doc, body: from }, { ...doc, body: to }), words.nb);
			for (const { passages } of told)
				for (const { substance, reasons, done } of passages) {
					expect(substance === 'editorial').toBe(reasons.length === 0);
					expect(['added', 'removed', 'changed', 'moved']).toContain(done);
				}
			expect(sectionChanges(redlineOf({ ...doc, body: to }, { ...doc, body: to }), words.nb)).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});
