import { expect, test } from 'vitest';
import { merge } from './merge.ts';
import { printed } from './printed.ts';

test('a word of the kind stands in the text', () => {
	const { root, told } = merge('{{#each document.participants}}{{else}}{{word "none"}}{{/each}}, {{word "none"}}.');
	expect(told).toEqual([]);
	expect(printed(root)).toBe('Ingen, Ingen.');
});

test('a word labels a blank for the pen', () => {
	const { root, told } = merge('{{pen (word "signature")}}');
	expect(told).toEqual([]);
	expect(root?.children).toEqual([
		expect.objectContaining({
			children: [expect.objectContaining({ type: 'penBlank', label: 'Dato og underskrift' })],
		}),
	]);
});

test('a word that would be Markdown stays a word', () => {
	const { root } = merge('{{word "none"}}', { words: new Map([['none', '# *Ingen* | [x](y)']]) });
	expect(root?.children.map(({ type }) => type)).toEqual(['paragraph']);
	expect(printed(root)).toBe('# *Ingen* | [x](y)');
});

test.each([
	['{{word "noen"}}', 'word-unknown 1:1'],
	['{{#if company.cvr}}{{word "noen"}}{{/if}}', 'word-unknown 1:20'],
	['{{pen (word "noen")}}', 'word-unknown 1:1'],
	['{{word company.name}}', 'helper-argument 1:1'],
	['{{word}}', 'helper-argument 1:1'],
	['{{pen (word company.name)}}', 'helper-argument 1:1'],
	['{{pen (word "none" "none")}}', 'helper-argument 1:1'],
	['{{pen (heading "purpose")}}', 'helper-argument 1:1'],
	['{{heading (word "none")}}', 'helper-argument 1:1'],
])('%s is refused', (template, told) => {
	expect(merge(template).told).toEqual([told]);
});

test('the nearest key is named', () => {
	expect(merge('{{word "noen"}}').messages).toEqual([
		expect.objectContaining({ params: { key: 'noen', nearest: 'none' } }),
	]);
});
