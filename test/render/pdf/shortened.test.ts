import { expect, test } from 'vitest';
import { lineLength } from '../../../scripts/render/pdf/line-length.ts';
import { shortened } from '../../../scripts/render/pdf/shortened.ts';

test('a text that fits is left as it is', () => {
	expect(shortened('1-004 Bruk av bedriftshelsetjenesten', 36)).toBe('1-004 Bruk av bedriftshelsetjenesten');
});

test('a long text is cut between words, a long word within', () => {
	expect(shortened('En lang tittel som ikke får plass på linjen', 14)).toBe('En lang tittel som ikke får…');
	expect(shortened('A'.repeat(100), 10)).toMatch(/^A+…$/u);
	expect(lineLength(shortened('W'.repeat(100), 10))).toBeLessThanOrEqual(10);
});

test('a pair of surrogates is never parted', () => {
	expect(shortened('😀'.repeat(50), 10).replace('…', '')).toMatch(/^(?:😀)+$/u);
});
