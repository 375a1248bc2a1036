import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCompound, partsOf } from '../../../scripts/load/spelling/compound.ts';

const words = new Set([
	'arbeid',
	'plass',
	'barn',
	'hage',
	'sag',
	'hall',
	'hallen',
	'støv',
	'risiko',
	'vurdering',
	'møte',
	'ing',
	'leder',
]);
const isKnown = (part: string) => words.has(part);

test.each([
	['saghallen', 'of two words'],
	['arbeidsplass', 'with an s between them'],
	['barnehage', 'with an e between them'],
	['Støvplass', 'with a capital'],
	['risikovurderingsleder', 'of three words'],
])('%s is known: %s', (word) => {
	expect(isCompound(word, isKnown)).toBe(true);
});

test.each([
	['risikovudering', 'a part that is not known'],
	['arbeidxplass', 'another letter between them'],
	['vurdering', 'one word alone'],
	['støving', 'a last word of three letters'],
	['sagstøvhall', 'three words, and short ones'],
	['', 'nothing'],
	[`${'arbeids'.repeat(9)}plass`, 'longer than any word'],
])('%s is not known: %s', (word) => {
	expect(isCompound(word, isKnown)).toBe(false);
});

test('what is endless is taken apart at no place', () => {
	expect(partsOf('s'.repeat(100_000))).toEqual([]);
});

test('a word is asked about by no part that is not told beforehand', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{0,24}$/u), (word) => {
			const told = new Set(partsOf(word));
			isCompound(word, (part) => {
				expect(told).toContain(part);
				return false;
			});
			expect([...told].filter((part) => !word.toLowerCase().includes(part) || part.length < 3)).toEqual([]);
		}),
	);
});
