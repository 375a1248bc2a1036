import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { markdownOf } from '../../scripts/import/markdown-of.ts';
import { withPensInText } from '../../scripts/import/pens-in-text.ts';
import { typedBlanks } from '../../scripts/import/typed-blanks.ts';
import { loadWordLists } from '../../scripts/load/templates/word-lists.ts';
import type { Imported, Language, WordLists } from '../../scripts/types/index.ts';
import '../support/seed.ts';
import { named, read } from './text/read.ts';

let words: Readonly<Record<Language, WordLists>>;

beforeAll(async () => {
	words = await loadWordLists('.', () => {});
});

test.each([
	['nb', 'Skjemaet leveres innen ..... dager.', [['integer', 'antall dager', '.....']]],
	['nb', 'Boten er kr. ...... for hver gang.', [['amount', 'beløp', '......']]],
	['nb', 'Boten er kr ____,- for hver gang.', [['amount', 'beløp', '____']]],
	['nb', 'Prisen er ________ kroner.', [['amount', 'beløp', '________']]],
	[
		'nb',
		'Avtalen gjelder fra den __.__.20__ til den __.__.20__.',
		[
			['date', 'dato', '__.__.20__'],
			['date', 'dato', '__.__.20__'],
		],
	],
	['nb', 'Vedtatt den ______ 20__ av styret.', [['date', 'dato', '______ 20__']]],
	['nb', 'Vedtatt ../.. 20.. av styret.', [['date', 'dato', '../.. 20..']]],
	['nb', 'Ring telefon ........ ved brann.', [['text', 'telefon', '........']]],
	[
		'nb',
		'Mellom ________ (utleier) og ________ (leietaker) er det avtalt:',
		[
			['text', 'utleier', '________'],
			['text', 'leietaker', '________'],
		],
	],
	['nb', 'Verneombudet er ________, og vara er valgt.', [['text', 'Verneombudet', '________']]],
	['nb', 'Den sies opp med ____ måneders frist.', [['integer', 'antall måneder', '____']]],
	['nn', 'Oppseiing skal skje innan ____ veker.', [['integer', 'talet på veker', '____']]],
	['da', 'Fristen er ..... dage.', [['integer', 'antal dage', '.....']]],
	['en', 'Within ____ days, the manager answers.', [['integer', 'number of days', '____']]],
	['nb', 'Vi rydder … og så drikker vi kaffe.', []],
	['nb', 'Benken heter ...', [['text', 'Benken', '...']]],
	['nb', 'Det som ikke er nevnt: ________', []],
	['nb', 'Fila `a__b` og 1..2 er ikke åpne plasser.', []],
	['nb', 'Prisen er kr 50,- og fristen 5 dager.', []],
] as const)('a blank says what it is for (%s): %s', (language, text, expected) => {
	const found = typedBlanks(text, words[language].blanks);
	expect(found.map(({ type, name, written }) => [type, name, written])).toEqual(expected);
});

test('what is found lies in the text, in order and apart, and is made of what was typed for a pen alone', () => {
	const piece = fc.constantFrom(
		'....',
		'__',
		'__.__.20__',
		'…',
		' ',
		'kr. ',
		'dager',
		' den ',
		'(navn)',
		'er',
		'20',
		'/',
		' kroner',
		'tlf. ',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
			const text = pieces.join('');
			let end = 0;
			for (const blank of typedBlanks(text, words.nb.blanks)) {
				expect(blank.at).toBeGreaterThanOrEqual(end);
				expect(text.slice(blank.at, blank.end)).toBe(blank.written);
				expect(blank.written).toMatch(/^[_.…\s/\d-]+$/u);
				expect(blank.name).not.toBe('');
				end = blank.end;
			}
		}),
		{ numRuns: 1000 },
	);
});

async function pensIn(lines: readonly string[], kind = 'instruction') {
	const { imported, messages } = await read(['Skjema for prøvebenken', '', ...lines].join('\n'), kind);
	expect(messages).toEqual([]);
	const done = withPensInText(imported as Imported, { words });
	return { done, markdown: markdownOf(done.documents[0]?.body ?? { type: 'root', children: [] }).trim() };
}

test('a blank in a sentence, an item or a table becomes one for the pen, each told with its type; the words stay', async () => {
	const { done, markdown } = await pensIn([
		'Skjemaet leveres innen ..... dager, og boten er kr. ......',
		'',
		'- Benken er sett over den __.__.20__ av lederen.',
		'- Benken er ren.',
	]);
	expect(markdown.split('\n').filter((line) => line !== '')).toEqual([
		'Skjemaet leveres innen {{pen "antall dager"}} dager, og boten er kr. {{pen "beløp"}}',
		'- Benken er sett over den {{pen "dato"}} av lederen.',
		'- Benken er ren.',
	]);
	expect(named(done, 'penNamed').map(({ params: { label, type } }) => [label, type])).toEqual([
		['antall dager', 'integer'],
		['beløp', 'amount'],
		['dato', 'date'],
	]);
});

test('a text of law keeps its blanks, and so does a blank that nothing names', async () => {
	const law = await pensIn(['§ 1. Laget møtes innen ..... dager.', '', '§ 2. Laget velger et styre.'], 'legal-text');
	expect(law.markdown).toContain('.....');
	const plain = await pensIn(['Benken står ved ........ og er ren.']);
	expect(plain.markdown).toContain('........');
	expect(named(plain.done, 'penNamed')).toEqual([]);
});
