import { expect, test } from 'vitest';
import * as da from '../../scripts/messages/da/phrases.ts';
import * as en from '../../scripts/messages/en/phrases.ts';
import { lastKey } from '../../scripts/messages/last-key.ts';
import * as nb from '../../scripts/messages/nb/phrases.ts';
import * as nn from '../../scripts/messages/nn/phrases.ts';

const phrases = { nb, nn, da, en };

test.each([
	['nb', ' Mente du «Aktiv»?', 'a, b eller c', 'a, b og c', '12\u00a0500 ord', '48,5'],
	['nn', ' Meinte du «Aktiv»?', 'a, b eller c', 'a, b og c', '12\u00a0500 ord', '48,5'],
	['da', ' Mente du »Aktiv«?', 'a, b eller c', 'a, b og c', '12.500 ord', '48,5'],
	['en', ' Did you mean “Aktiv”?', 'a, b or c', 'a, b and c', '12,500 ord', '48.5'],
] as const)('%s asks, lists and counts as that country writes', (language, question, either, both, counted, part) => {
	const { amount, andList, count, didYouMean, orList } = phrases[language];
	expect(didYouMean('Aktiv')).toBe(question);
	expect(orList(['a', 'b', 'c'])).toBe(either);
	expect(andList(['a', 'b', 'c'])).toBe(both);
	expect(count(12_500, 'x', 'ord')).toBe(counted);
	expect(amount(48.5)).toBe(part);
});

test.each(Object.entries(phrases))(
	'%s asks nothing without a guess, lists one word alone, and has one of one',
	(_, own) => {
		expect(own.didYouMean(undefined)).toBe('');
		expect(own.orList(['a'])).toBe('a');
		expect([0, 1, 2].map((number) => own.count(number, 'file', 'files'))).toEqual(['0 files', '1 file', '2 files']);
	},
);

test.each(Object.entries(phrases))('%s never says that a file over the limit is as large as the limit', (_, own) => {
	expect(own.kilobytes(512 * 1024)).toBe('512 kB');
	expect(own.kilobytes(512 * 1024 + 1)).toBe('513 kB');
});

test('a field is called by the key that its author writes', () => {
	expect(lastKey('address.postcode')).toBe('postcode');
	expect(lastKey('title')).toBe('title');
});
