import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalled } from '../../../scripts/fill/recipients/is-called.ts';

test.each([
	['Forsvarskommandoen', 'FORSVARSKOMMANDOEN'],
	['tjenestesteder', 'Tjenestestederne'],
	['bestyrelsen', 'Bestyrelse'],
	['Hærens  Hovedsikkerhedsudvalg', 'hærens hovedsikkerhedsudvalget'],
	['Arbeidsmiljøutvalet', 'arbeidsmiljøutval'],
])('«%s» and «%s» are one', (written, name) => {
	expect(isCalled(written, name)).toBe(true);
});

test.each([
	['Krets 1', 'Krets 12'],
	['Afdeling A', 'Afdeling AB'],
	['FKO', 'FKOs'],
	['Forsvarskommandoen', 'Forsvarskommandoens arkiv'],
	['Verneombud', 'Verneombudsutvalget'],
	['Hæren', 'Søværnet'],
	['', 'Arkivet'],
])('«%s» and «%s» are two', (written, name) => {
	expect(isCalled(written, name)).toBe(false);
});

test('a name is called itself, and what one is called does not depend on who asks', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (one, other) => {
			expect(isCalled(one, one)).toBe(true);
			expect(isCalled(one, other)).toBe(isCalled(other, one));
		}),
	);
});
