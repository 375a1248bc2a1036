import { parse } from 'csv-parse/sync';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { yearCsv } from '../../../scripts/render/year/csv.ts';
import { yearMarkdown } from '../../../scripts/render/year/markdown.ts';
import { yearPage } from '../../../scripts/render/year/page.ts';
import { yearPicture } from '../../../scripts/render/year/picture.ts';
import { yearOutputs } from '../../../scripts/render/year/year-outputs.ts';
import { aDeadline, aWheel, hostile, settings } from './a-wheel.ts';

test('the CSV has the four columns, and whatever a title holds stays in its cell', () => {
	const unset = aDeadline({ due: undefined, recommended: undefined, status: 'unset' });
	const text = yearCsv(aWheel([aDeadline({ subject: hostile }), unset]));
	expect(text.split('\r\n')[0]).toBe('company,document,due,recommended');
	expect(parse(text, { columns: true })).toEqual([
		{ company: 'centre', document: `Årsrapport for 2028: ${hostile}`, due: '2029-04-01', recommended: '2029-03-28' },
		{ company: 'centre', document: 'Årsrapport for 2028', due: '', recommended: '' },
	]);
});

test('the Markdown has a table a month, and whatever a title holds stays in its cell', () => {
	const may = aDeadline({ due: '2029-05-15', recommended: '2029-05-15', subject: hostile });
	const tree = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.parse(yearMarkdown(aWheel([aDeadline(), may])));
	const headings: string[] = [];
	const rows: string[][] = [];
	visit(tree, 'heading', (node) => void headings.push(textOf(node)));
	visit(tree, 'tableRow', (node) => void rows.push(node.children.map((cell) => textOf(cell))));
	visit(tree, 'html', () => expect.unreachable('markup from a title'));
	expect(headings).toEqual(['Årshjul 2029', 'April', 'Maj']);
	expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5]);
	expect(rows[1]).toEqual([
		'1',
		'2029-04-01 (søndag 1. april)',
		'2029-03-28 (onsdag 28. marts)',
		'Årsrapport for 2028',
		'Forfalder',
	]);
	expect(rows[3]?.[3]).toBe(`Årsrapport for 2028: ${hostile}`.replaceAll(/\s+/g, ' '));
});

test('the page and the picture hold no markup but their own', () => {
	const wheel = aWheel([aDeadline({ subject: hostile, companyName: hostile })], {
		company: { id: 'x', name: hostile },
	});
	for (const text of [yearPage(wheel, settings, ''), yearPicture(wheel, settings)])
		expect(text).not.toContain('<script');
});

test('many days are counted by month, few are marked one by one, and those alike on one day share a mark', () => {
	const days = Array.from({ length: 45 }, (_, index) => {
		const due = `2029-${String(1 + (index % 3)).padStart(2, '0')}-${String(1 + Math.floor(index / 3)).padStart(2, '0')}`;
		return aDeadline({ due, recommended: due, uid: String(index) });
	}).sort((one, other) => (String(one.due) < String(other.due) ? -1 : 1));
	const numbers = (text: string, className: string) =>
		[...text.matchAll(new RegExp(`<text class="${className}"[^>]*>([^<]*)<`, 'g'))].map(([, words]) => words);
	expect(numbers(yearPicture(aWheel(days), settings), 'tally')).toEqual(['15', '15', '15']);
	expect(numbers(yearPicture(aWheel(days.slice(0, 3)), settings), 'number')).toEqual(['1', '2', '3']);
	const same = Array.from({ length: 20 }, (_, index) => aDeadline({ uid: String(index) }));
	expect(numbers(yearPicture(aWheel(same), settings), 'number several')).toEqual(['1–20']);
});

test('no mark covers another', () => {
	const days = Array.from({ length: 40 }, (_, index) => {
		const due = `2029-12-${String(1 + Math.floor(index / 2)).padStart(2, '0')}`;
		return aDeadline({ due, uid: String(index), status: index % 2 === 0 ? 'done' : 'due' });
	});
	const text = yearPicture(aWheel(days), settings);
	const places = [...text.matchAll(/<text class="number[^"]*" x="([\d.]+)" y="([\d.]+)"/g)].map(
		([, x, y]) => [Number(x), Number(y)] as const,
	);
	expect(places).toHaveLength(40);
	for (const [index, [x, y]] of places.entries())
		for (const [otherX, otherY] of places.slice(index + 1))
			expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(2 * 9.5);
});

test('the same wheel gives the same bytes, and what is in it another hash', () => {
	const outputs = (due: string) => yearOutputs('centre/', aWheel([aDeadline({ due })]), settings, '', 'regelrett@0');
	expect(outputs('2029-04-01')).toEqual(outputs('2029-04-01'));
	expect(outputs('2029-04-01').map(({ path }) => path)).toEqual(
		['csv', 'md', 'html', 'svg', 'ics'].map((extension) => `centre/year.${extension}`),
	);
	expect(outputs('2029-04-01')[0]?.inputs).not.toBe(outputs('2029-04-02')[0]?.inputs);
});
