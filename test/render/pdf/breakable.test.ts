import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakable } from '../../../scripts/render/pdf/breakable.ts';
import type { Piece } from '../../../scripts/render/pdf/piece.ts';

const cell = { line: 8, longWord: 8, run: 8 };

test('ordinary text is left alone, on one line', () => {
	expect(breakable(['Vanlig  tekst\nog mer.'])).toEqual(['Vanlig tekst og mer.']);
});

test('a long word may be hyphenated, but not near its ends, a short one not', () => {
	expect(breakable(['Se arbeidsmiljøutvalget, og svar.'])).toEqual([
		'Se arb',
		['long-word', {}, 'eidsmiljøutval'],
		'get, og svar.',
	]);
	expect(breakable(['Se bedriften.'], cell)).toEqual(['Se ', ['long-word', {}, 'bedriften.']]);
});

test('an address may break after its punctuation, and only when it is long', () => {
	expect(breakable(['https://eksempel.no/en/to/tre'])).toEqual([
		...['https://', ['seam', {}], 'eksempel.', ['seam', {}], 'no/', ['seam', {}]],
		...['en/', ['seam', {}], 'to/', ['seam', {}], 'tre'],
	]);
	expect(breakable(['NS-EN-ISO/45001:2018'])).toEqual(['NS-EN-ISO/45001:2018']);
});

test('a day stays whole: a line may end at the dash between two', () => {
	expect(breakable(['2025-11-17–2025-12-01'], { line: 18, longWord: 18, run: 18 })).toEqual([
		...['2025-11-17–', ['seam', {}], '2025-12-01'],
	]);
});

test('a code of short words is not cut within them, since a line ends after a hyphen anyway', () => {
	const code = (text: string): Piece => ['code', { text, line: 20 }];
	expect(breakable([code('board-safety-representative')])).toEqual([
		['code', { text: 'board-safety-representative', line: 28 }],
	]);
	expect(breakable([code('board-safety-representative')], cell)).toEqual([
		['code', { text: 'board-safety-representative', line: 8 }],
	]);
	expect(breakable([code('abcdefghij-1234-5678-9012')])).toEqual([code('abcdefghij-1234-5678-9012')]);
});

test('what has no syllables may break anywhere, but not before a combining mark', () => {
	expect(breakable(['xxxxxxxxxxxx'], cell)).toEqual(['xxxxxxxx', ['seam', {}], 'xxxx']);
	expect(breakable(['kkkkkkke\u0301kk'], cell)).toEqual(['kkkkkkke\u0301', ['seam', {}], 'kk']);
});

test('pieces that stick together may be parted when they are long', () => {
	const bold: Piece = ['strong', {}, 'bbbbbb'];
	expect(breakable(['aaaaaa', bold], cell)).toEqual(['aaaaaa', ['strong', {}, ['seam', {}], 'bbbbbb']]);
	expect(breakable(['aaaaaa ', bold], cell)).toEqual(['aaaaaa ', bold]);
	expect(breakable(['(', bold, ')'], cell)).toEqual(['(', bold, ')']);
});

test('dots with room between them may be parted, because a line never breaks before one', () => {
	const dots = '. '.repeat(60);
	expect(breakable([`Navn: ${dots}`]).filter((piece) => typeof piece !== 'string')).toHaveLength(3);
});

test('the text itself never changes, but for room between words', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, line) => {
			const read = breakable([text], { line, longWord: line, run: line }).map(textOf).join('');
			expect(read).toBe(text.replaceAll(/[ \t\r\n]+/gu, ' '));
		}),
	);
});

function textOf(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	const [, , ...content] = piece;
	return content.map(textOf).join('');
}

test('no line ends before the last letters of a hyphenated word, where no hyphen would stand', () => {
	expect(breakable(['leder og arbejdsmiljørepræsentant'], { line: 20, longWord: 14, run: 20 })).toEqual([
		'leder og arb',
		['long-word', {}, 'ejdsmiljørepræsen'],
		'tant',
	]);
});
