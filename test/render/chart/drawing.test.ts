import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngOf } from '../../../scripts/render/docx/png-of.ts';
import type { ChartForm, Language } from '../../../scripts/types/index.ts';
import { aChart } from '../a-chart.ts';
import { drawn } from './drawn.ts';

const nb = '\u00A0';

const costs = aChart({
	rows: [
		['Løn', '412350.50'],
		['Måleudstyr', '38215'],
		['Porto', '0'],
	],
});

test('a drawing tells its title and its description, in the language of the document, and nothing in English', async () => {
	const { root, elements, svg } = await drawn(costs);
	expect(root.name).toBe('svg');
	expect(root.attributes).toMatchObject({ role: 'img', lang: 'da', 'aria-labelledby': 'title description' });
	expect(elements.slice(1, 3).map(({ name, attributes, children }) => [name, attributes.id, ...children])).toEqual([
		['title', 'title', 'Udgifter Løn–Porto'],
		['desc', 'description', `Størst er Løn med 412.350,50${nb}kr.`],
	]);
	expect(svg).not.toMatch(/aria-(?:label=|hidden|role)|roledescription|axis|chart|mark|class=/);
});

test('names and amounts all stand in it, written as the language does', async () => {
	expect((await drawn(costs)).lines).toEqual([
		...['Løn', 'Måleudstyr', 'Porto'],
		...[`412.350,50${nb}kr.`, `38.215,00${nb}kr.`, `0,00${nb}kr.`],
	]);
});

test.each<[Language, string, string]>([
	['nb', `1${nb}234${nb}kr`, `12${nb}timer`],
	['nn', `1${nb}234${nb}kr`, `12${nb}timar`],
	['da', `1.234${nb}kr.`, `12${nb}timer`],
	['en', `kr${nb}1,234`, `12${nb}hours`],
])('amounts and hours in %s', async (language, money, hours) => {
	expect((await drawn(aChart({ rows: [['A', '1234']], language }))).lines).toEqual(['A', money]);
	expect((await drawn(aChart({ rows: [['A', '12']], unit: 'hours', language }))).lines).toEqual(['A', hours]);
});

test('bars are as long as what they count, to both sides of nothing', async () => {
	const { elements } = await drawn(
		aChart({
			rows: [
				['A', '300'],
				['B', '-100'],
				['C', '0'],
			],
		}),
	);
	const widths = elements
		.filter(({ name, attributes }) => name === 'path' && attributes.fill !== undefined)
		.map(({ attributes }) => Number(/h(-?[\d.]+)/.exec(attributes.d ?? '')?.[1]));
	expect(widths).toHaveLength(3);
	expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3, 2);
	expect(widths[2]).toBe(0);
});

test('the same chart gives the same bytes, whatever is drawn before and beside it', async () => {
	const lines = aChart({
		form: 'lines',
		rows: [
			[1986, '5', 'a'],
			[1987, '6', 'a'],
			[1987, '3', 'b'],
		],
	});
	const [first, other] = await Promise.all([drawn(costs), drawn(lines)]);
	const [otherAgain, again] = [await drawn(lines), await drawn(costs)];
	expect(again.svg).toBe(first.svg);
	expect(otherAgain.svg).toBe(other.svg);
});

test('series are told apart without colour: by shade and edge, by dash and by shape', async () => {
	const rows = [1986, 1987].flatMap((year) =>
		['I alt', 'Konteret', 'Modtaget'].map((series, at) => [year, String(900 - at * 300), series] as const),
	);
	const bars = await drawn(aChart({ rows }));
	const fills = bars.elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes.fill);
	expect(new Set(fills).size).toBe(3);
	const { elements, lines } = await drawn(aChart({ form: 'lines', rows }));
	const dashes = elements.map(({ attributes }) => attributes['stroke-dasharray']).filter((dash) => dash !== undefined);
	expect(new Set(dashes).size).toBe(3);
	const shapes = elements.filter(({ name, attributes }) => name === 'path' && attributes.fill !== undefined);
	expect(new Set(shapes.map(({ attributes }) => attributes.d)).size).toBe(3);
	// Each line is named at its end, with its last amount.
	expect(lines).toEqual(
		expect.arrayContaining(['I alt', `900${nb}kr.`, 'Konteret', `600${nb}kr.`, 'Modtaget', `300${nb}kr.`]),
	);
});

test('a year without figures leaves its room, and no line is drawn through it', async () => {
	const { elements } = await drawn(
		aChart({
			form: 'lines',
			rows: [
				[1983, '5'],
				[1985, '6'],
				[1986, '7'],
				[1984, null],
			],
		}),
	);
	const [path] = elements.filter(({ name, attributes }) => name === 'path' && attributes.fill === undefined);
	const xs = [...(path?.attributes.d ?? '').matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
	expect(xs).toHaveLength(3);
	expect(((xs[1] ?? 0) - (xs[0] ?? 0)) / ((xs[2] ?? 0) - (xs[1] ?? 0))).toBeCloseTo(2, 2);
});

test('columns whose names or amounts have no room become bars', async () => {
	const wide = (rows: number) =>
		drawn(
			aChart({
				form: 'columns',
				rows: Array.from({ length: rows }, (_, at) => [`${at + 1}. kvartal`, '412001.50'] as const),
			}),
		);
	expect((await wide(4)).height).toBeGreaterThan(200);
	const many = await wide(12);
	expect(many.lines).toHaveLength(24);
	expect(many.elements.filter(({ attributes }) => attributes['text-anchor'] === 'middle')).toEqual([]);
});

const hostile = [
	'<script>alert(1)</script>',
	'a & b',
	'"]]>',
	'javascript:alert(1)',
	'https://a.no/x.png',
	'l\u0001\uFFFFøn',
	'{{company.name}}',
	'datum.x; alert(1)',
	'\u202Eabc',
];

test.each(hostile)('%j is text and nothing else', async (name) => {
	const chart = {
		...aChart({
			rows: [
				['A', '1', 's'],
				['B', '2', 't'],
			],
		}),
		caption: name,
		alt: name,
	};
	const [first, ...others] = chart.bars;
	const own = {
		...chart,
		bars: [...others, ...(first === undefined ? [] : [{ ...first, category: name, series: name }])],
	};
	const { elements, svg } = await drawn(own);
	expect(new Set(elements.map((element) => element.name))).toEqual(
		new Set(['svg', 'title', 'desc', 'path', 'line', 'text']),
	);
	expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/(?:href|src|on\w+|style)\s*=|url\(/i);
	expect(() =>
		pngOf({ file: 'x', bytes: Buffer.from(svg), mediaType: 'image/svg+xml', width: 60, height: 20 }),
	).not.toThrow();
});

const amount = fc.oneof(
	fc.integer({ min: -999_999_999, max: 999_999_999 }).map((øre) => (øre / 100).toFixed(2)),
	fc.constantFrom('0', '0.01', '-0.01', '999999999999999', '-999999999999999.99'),
);
const name = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå &<>"-]{0,70}[a-zæøå]$/);
const row = fc.tuple(
	fc.oneof(name, fc.integer({ min: 1950, max: 2050 })),
	amount,
	fc.constantFrom('Konteret', 'Modtaget fra andre myndigheder', '1987'),
);

test('nothing stands outside the drawing and no letter of a name or an amount is lost, whatever the rows', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, { minLength: 1, maxLength: 30 }),
			fc.constantFrom<ChartForm>('bars', 'columns', 'lines'),
			fc.constantFrom('wide' as const, 'narrow' as const),
			async (rows, form, size) => {
				const chart = aChart({ rows, form });
				const { root, elements, lines } = await drawn(chart, size);
				const [, , width = 0, height = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number);
				for (const { name: tag, attributes } of elements) {
					const [, x = '0', y = '0'] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(attributes.transform ?? '') ?? [];
					if (tag === 'svg' || tag === 'title' || tag === 'desc') continue;
					expect(Number.isFinite(Number(x)) && Number.isFinite(Number(y))).toBe(true);
					expect(Number(x)).toBeGreaterThanOrEqual(0);
					expect(Number(x)).toBeLessThanOrEqual(width);
					expect(Number(y)).toBeGreaterThanOrEqual(0);
					expect(Number(y)).toBeLessThanOrEqual(height);
				}
				expect(JSON.stringify(elements)).not.toMatch(/NaN|Infinity|undefined/);
				if (form === 'lines') return;
				const shown = letters(lines.join(''));
				for (const { category, text } of chart.bars) {
					expect(shown).toContain(letters(category));
					expect(shown).toContain(letters(text));
				}
			},
		),
		{ numRuns: process.env.REGELRETT_LONG ? 300 : 40 },
	);
}, 60_000);

/** Lines may end anywhere, and a long word ends a line with a hyphen. */
function letters(text: string): string {
	return text.replace(/[\s-]/g, '');
}
