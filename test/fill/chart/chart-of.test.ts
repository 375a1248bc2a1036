import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aChart } from '../../render/a-chart.ts';

const nb = '\u00A0';
const everywhere = (text: string) => ({ nb: text, nn: text, da: text, en: text });

test('caption and description name the figures, in the words of the language', () => {
	const rows = [
		['Løn', '1000.50'],
		['Rejser', '-20'],
		['Porto', '3000'],
	] as const;
	const text =
		'{count}|{total}|{highest}|{highestValue}|{lowest}|{lowestValue}|{first}|{firstValue}|{last}|{lastValue}';
	const { caption, alt } = aChart({
		rows,
		caption: everywhere(text),
		description: everywhere('I alt {total}. {last}.'),
	});
	expect(caption.split('|')).toEqual([
		...['3', `3.980,50${nb}kr.`, 'Porto', `3.000,00${nb}kr.`, 'Rejser', `-20,00${nb}kr.`],
		...['Løn', `1.000,50${nb}kr.`, 'Porto', `3.000,00${nb}kr.`],
	]);
	// The full stop of the unit ends the sentence, too.
	expect(alt).toBe(`I alt 3.980,50${nb}kr. Porto.`);
});

test('with series, the greatest and the least are named with theirs', () => {
	const rows = [
		[1986, '5', 'Konteret'],
		[1987, '7', 'Modtaget'],
	] as const;
	expect(aChart({ rows, unit: 'number', caption: everywhere('{highest}; {lowest}; {first}–{last}') }).caption).toBe(
		'1987 (Modtaget); 1986 (Konteret); 1986–1987',
	);
});

test('a row without a value is left out, one without a name is not', () => {
	const { bars } = aChart({
		rows: [
			['A', null],
			['', '2'],
			['C', '3'],
		],
	});
	expect(bars.map(({ category, text }) => [category, text])).toEqual([
		['–', `2${nb}kr.`],
		['C', `3${nb}kr.`],
	]);
});

test('a chart is known by all that it shows, and by nothing else', () => {
	const first = aChart({ rows: [['A', '1']] });
	expect(aChart({ rows: [['A', '1']] }).url).toBe(first.url);
	const others = [
		aChart({ rows: [['A', '2']] }),
		aChart({ rows: [['B', '1']] }),
		aChart({ rows: [['A', '1']], form: 'lines' }),
		aChart({ rows: [['A', '1']], unit: 'hours' }),
		aChart({ rows: [['A', '1']], language: 'nb' }),
		aChart({ rows: [['A', '1']], description: everywhere('Andet') }),
	];
	expect(new Set([first, ...others].map(({ url }) => url)).size).toBe(7);
});

const øre = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });

describe('whatever the figures', () => {
	test('the total is exact, to the last øre', () => {
		fc.assert(
			fc.property(fc.array(øre, { minLength: 1, maxLength: 40 }), (amounts) => {
				const rows = amounts.map((amount, at) => [`Nr. ${at}`, decimal(amount)] as const);
				const { caption } = aChart({ rows, caption: everywhere('{total}') });
				const digits = caption.replace(/[^\d-]/g, '');
				const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
				expect(BigInt(digits) * (caption.includes(',') ? 1n : 100n)).toBe(sum);
			}),
		);
	});

	test('the axis holds nothing and all figures, in even steps of one, two or five of something', () => {
		fc.assert(
			fc.property(fc.array(øre, { minLength: 1, maxLength: 40 }), (amounts) => {
				const { ticks, bars } = aChart({ rows: amounts.map((amount) => ['A', decimal(amount)] as const) });
				const values = ticks.map(({ value }) => value);
				expect(values).toContain(0);
				expect(values.length).toBeGreaterThanOrEqual(2);
				expect(values.length).toBeLessThanOrEqual(8);
				for (const { value } of bars) {
					expect(value).toBeGreaterThanOrEqual(values[0] ?? Number.NaN);
					expect(value).toBeLessThanOrEqual(values.at(-1) ?? Number.NaN);
				}
				const step = (values[1] ?? 0) - (values[0] ?? 0);
				expect(step.toExponential().replace(/^([\d.]+).*/, '$1')).toMatch(
					/^(?:1|2|5|(?:0\.9|1\.9|4\.9)9+\d*|[125]\.0+\d*)$/,
				);
				expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
			}),
		);
	});
});

function decimal(øre: number): string {
	const digits = String(Math.abs(øre)).padStart(3, '0');
	return `${øre < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
