import { describe, expect, test } from 'vitest';
import { agendaItems } from '../../../scripts/fill/board/agenda-items.ts';
import { excesses } from '../../../scripts/fill/markdown/excesses.ts';
import { limits } from '../../../scripts/fill/markdown/limits.ts';
import { merge } from '../merge/merge.ts';

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');

/** A paragraph that asks for a square root of the work, so that a hundred of them ask for a hundred times its square. */
const paragraphs = (count: number, stars: number) => lines(count, `${lines(stars / 4, 'a * * * *')}\n`);

/** What is just allowed of each measure, what is just too much, and the line and column where it is told. */
const borders: readonly (readonly [what: keyof typeof limits, allowed: string, refused: string, at: string])[] = [
	['lines', lines(20_000, 'a'), lines(20_001, 'a'), '20001:1'],
	['line-length', `a\n${'a'.repeat(20_000)}`, `a\n${'a'.repeat(20_001)}`, '2:1'],
	['indent', `- a\n\n${' '.repeat(64)}b`, `- a\n\n${' '.repeat(65)}b`, '3:1'],
	['indent', `- a\n\n${'\t'.repeat(16)}b`, `- a\n\n${'\t'.repeat(17)}b`, '3:1'],
	['containers', `a\n\n${'> '.repeat(40)}b`, `a\n\n${'> '.repeat(41)}b`, '3:1'],
	['containers', `${'- '.repeat(40)}b`, `${'- '.repeat(41)}b`, '1:1'],
	['containers', `${'1. '.repeat(40)}b`, `${'1. '.repeat(41)}b`, '1:1'],
	['containers', `${'> - * + 1) '.repeat(8)}b`, `${'> - * + 1) '.repeat(8)}> b`, '1:1'],
	['backticks', `a\n${'`a'.repeat(400)}`, `a\n${'`a'.repeat(401)}`, '2:1'],
	['footnotes', lines(1000, 'a[^1]'), lines(1001, 'a[^1]'), '1001:1'],
	['inline', `a\n\n${lines(632, 'a * * * * * * * * * *')}`, `a\n\n${lines(633, 'a * * * * * * * * * *')}`, '3:1'],
	['inline', paragraphs(40, 1000), `${paragraphs(40, 1000)}\n\n${lines(50, 'a *')}`, '1:1'],
];

describe.each(borders)('PM-1, PM-2: too much of %s', (what, allowed, refused, at) => {
	test('is found one above the limit, and not at it', () => {
		expect(excesses(allowed)).toEqual([]);
		expect(excesses(refused)).toEqual([expect.objectContaining({ what, limit: limits[what] })]);
	});

	test('is refused before the text is parsed, at its line', () => {
		const { root, messages } = merge(refused);
		expect(root).toBeUndefined();
		expect(messages.map(({ code, place, params }) => ({ code, at: `${place.line}:${place.column}`, params }))).toEqual([
			{ code: 'markdown-too-heavy', at, params: { what, found: expect.any(Number), limit: limits[what] } },
		]);
	});
});

test.each([
	['stars', '* '.repeat(400)],
	['dashes', '- '.repeat(400)],
])('PM-1: a row of %s across the page is no list', (_, row) => {
	expect(excesses(row)).toEqual([]);
});

test.each([
	['40 lines of stars and low lines', lines(40, '*a_ '.repeat(400)), 'inline'],
	['40 lines of what HTML begins with', lines(40, 'a <?'.repeat(750)), 'inline'],
	[
		'runs of backticks, each longer',
		Array.from({ length: 28 }, (_, at) => '`'.repeat(at + 1)).join(' a '),
		'backticks',
	],
])('PM-2: %s', (_, text, what) => {
	expect(excesses(text).map((excess) => excess.what)).toEqual([what]);
});

test('PM-2: a register of a thousand rows with strong text, links and code is no attack', () => {
	const row = '| **a** | [b](c) | `d` |';
	expect(excesses(`| x | y | z |\n|---|---|---|\n${lines(1000, row)}`)).toEqual([]);
});

test('PM-2: a loop that writes too much is told at the loop', () => {
	const rows = Array.from({ length: 1000 }, () => 'x');
	const { messages } = merge('Først.\n\n{{#each company.rows}}* * * * * * * * {{/each}}', {
		scope: { company: { rows } },
	});
	expect(messages.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['markdown-too-heavy 3']);
});

test('PM-3: ordinary prose of 170 KB is read', () => {
	const prose = lines(2800, 'Den som ser noe som ikke er som det skal, sier fra om det.\n');
	expect(merge(prose).told).toEqual([]);
});

test('PM-1: a text that is read beside the merge is guarded, too', () => {
	const text = `## Første sak\n\n${'> '.repeat(41)}a`;
	expect(agendaItems({ text, bodyStart: 0 })).toEqual([]);
	expect(agendaItems({ text: '## Første sak\n\na', bodyStart: 0 })).toEqual(['Første sak']);
});
