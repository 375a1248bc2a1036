import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reasonsFor } from '../../../scripts/compare/substance/reasons-for.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import type { Language } from '../../../scripts/types/index.ts';

const words = await loadWordLists('.', (message) => {
	throw new Error(message.code);
});

function why(before: string, after: string, language: Language = 'nb'): readonly string[] {
	return reasonsFor(before, after, words[language], language).map(({ reason }) => reason);
}

test.each([
	['Verneombudet skal varsles innen 5 dager.', 'Verneombudet skal varsles innen 7 dager.', ['number']],
	['Leder skal varsle.', 'Leder bør varsle.', ['duty']],
	['Truck brukes i hallen.', 'Truck brukes ikke i hallen.', ['limit']],
	['Rapporten skrives hver måned.', 'Rapporten skrives hver uke.', ['time']],
	['Arbeidslederen varsler daglig leder.', 'Verneombudet varsler daglig leder.', ['role']],
	['Leder varsler verneombudet.', 'Verneombudet varsler leder.', ['role']],
	['Vi bruker vernebriller.', 'Vi bruker hørselvern.', ['wording']],
	['Frist 1. mars 2025.', 'Frist 1. mai 2025.', ['time']],
	['Tre personer går runden.', 'To personer går runden.', ['number']],
	['Alle får opplæring.', 'Nye får opplæring.', ['limit', 'wording']],
	['Bruk hjelm eller lue.', 'Bruk hjelm og lue.', ['limit', 'wording']],
	['Grensen er 85 dB.', 'Grensen er 80 dB.', ['number']],
	['Følg § 13-1.', 'Følg § 13-2.', ['number']],
] as const)('of substance: %s → %s', (before, after, reasons) => {
	expect(why(before, after)).toEqual(reasons);
});

test.each([
	['Hold orden i verkstedet.', 'Hold orden, i verkstedet'],
	['Bedriftens tillittsvalgte møter.', 'Bedriftens tillitsvalgte møter.'],
	['Bistand er hovedsaking forebyggende.', 'Bistand er hovedsakelig forebyggende.'],
	['Alle arbeidsopppgaver vurderes.', 'Alle arbeidsoppgaver vurderes.'],
	['BHT bistår bedrift.', 'BHT bistår bedriften.'],
	['Vi mener at planen er god.', 'Vi mener planen er god.'],
	['Verneombudene møter presis.', 'verneombudet møter presis'],
	['Ta vare på off-shore utstyr.', 'Ta vare på offshore utstyr.'],
	['Plan  for arbeidet', 'Plan for arbeidet.'],
])('editorial: %s → %s', (before, after) => {
	expect(why(before, after)).toEqual([]);
});

test('in Danish and Nynorsk and English too', () => {
	expect(why('Lederen skal underrette AMO.', 'Lederen bør underrette AMO.', 'da')).toEqual(['duty']);
	expect(why('Tilsette må varsle.', 'Tilsette må ikkje varsle.', 'nn')).toEqual(['limit']);
	expect(why('Staff must report at once.', 'Staff may report at once.', 'en')).toEqual(['duty']);
	expect(why('Medarbejderne møder kl. 8.', 'medarbejderne møder kl. 8', 'da')).toEqual([]);
});

test('tells what was and what is, without what both have', () => {
	expect(reasonsFor('Innen 5 dager og 2 uker.', 'Innen 7 dager og 2 uker.', words.nb, 'nb')).toEqual([
		{ reason: 'number', before: ['5'], after: ['7'] },
	]);
});

const vocabulary = [
	'Verneombudet',
	'skal',
	'varsle',
	'leder',
	'om',
	'støv',
	'i',
	'hallen',
	'innen',
	'5',
	'dager',
	'ikke',
];
const sentence = fc
	.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 15 })
	.map((list) => list.join(' '));

test('nothing is of substance between a text and itself with other capitals, commas and spaces', () => {
	fc.assert(
		fc.property(
			sentence,
			fc.infiniteStream(fc.constantFrom(' ', '  ', ', ', ' – ')),
			fc.boolean(),
			(text, gaps, upper) => {
				const spaced = text.split(' ').reduce((so, word) => `${so}${gaps.next().value}${word}`);
				expect(why(text, upper ? spaced.toUpperCase() : spaced)).toEqual([]);
			},
		),
	);
});

test('another digit, duty or limit is always of substance, in both directions', () => {
	const edits = fc.constantFrom(['5', '6'], ['skal', 'kan'], ['ikke', ''], ['innen', 'etter'], ['leder', 'BHT']);
	fc.assert(
		fc.property(sentence, sentence, edits, (head, tail, [before = '', after = '']) => {
			const [one, other] = [before, after].map((word) => `${head} ${word} ${tail}`);
			expect(why(one ?? '', other ?? '').length).toBeGreaterThan(0);
			expect(why(other ?? '', one ?? '')).toEqual(why(one ?? '', other ?? ''));
		}),
	);
});

test('any two texts whatever are answered, the same way in both directions', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
			expect(why(a, b)).toEqual(why(b, a));
			expect(why(a, a)).toEqual([]);
		}),
	);
});
