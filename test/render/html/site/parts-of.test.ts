import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../../scripts/render/html/site/client/parts-of.ts';

const handbook = new Set(['bedrift', 'hels', 'tjenest', 'vurdering', 'risiko', 'vern', 'ombud', 'arbeid', 'miljoe']);

test.each([
	['bedriftshelsetjenest', ['bedrift', 'helsetjenest', 'hels', 'tjenest']],
	['risikovurdering', ['risiko', 'vurdering']],
	['verneombud', ['vern', 'ombud']],
	['arbeidsmiljoe', ['arbeid', 'miljoe']],
])('%s is made of its words', (stem, expected) => {
	expect([...partsOf(stem, handbook)]).toEqual(expect.arrayContaining(expected));
});

test('what follows a known word is a part even when the handbook never uses it alone', () => {
	expect(partsOf('arbeidstilsyn', new Set(['arbeid']))).toContain('tilsyn');
});

test.each(['vurdering', 'xyz', '', 'ombudsman'])(
	'%s, which holds no shorter known word and a rest, has no known parts',
	(stem) => {
		expect([...partsOf(stem, new Set(['vurdering', 'xyz']))]).toEqual([]);
	},
);

const word = fc.stringMatching(/^[b-df-rt-z]{4,9}$/u);

test('two known words joined in any way are both found, and a third before them too', () => {
	fc.assert(
		fc.property(
			word,
			word,
			word,
			fc.constantFrom('', 's', 'e'),
			fc.constantFrom('', 's', 'e'),
			(one, two, three, first, second) => {
				const known = new Set([one, two, three]);
				const pair = partsOf(one + first + two, known);
				const triple = partsOf(one + first + two + second + three, known);
				expect([one, two].filter((part) => !pair.has(part) && part !== one + first + two)).toEqual([]);
				expect([one, three].filter((part) => !triple.has(part))).toEqual([]);
				expect(triple).toContain(two + second + three);
			},
		),
	);
});

test('parts stand in the word, are shorter than it, and are long enough to say something', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[aes]{1,14}$/u), fc.array(fc.stringMatching(/^[aes]{1,6}$/u)), (stem, known) => {
			for (const part of partsOf(stem, new Set(known))) {
				expect(stem).toContain(part);
				expect(part.length).toBeLessThan(stem.length);
				expect(part.length).toBeGreaterThanOrEqual(4);
			}
		}),
	);
});
