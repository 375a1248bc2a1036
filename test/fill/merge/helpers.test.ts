import { expect, test } from 'vitest';
import type { Language } from '../../../scripts/types/index.ts';
import { merge } from './merge.ts';
import { printed } from './printed.ts';

function say(helper: string, value: unknown, language: Language = 'nb') {
	return merge(`{{${helper} company.value}}`, { language, scope: { company: { value: value as string } } });
}

test.each([
	['nb', '2026-03-01', '1. mars 2026'],
	['nn', '2026-03-01', '1. mars 2026'],
	['da', '2026-03-01', '1. marts 2026'],
	['en', '2026-03-01', '1 March 2026'],
	['nb', '2025', '2025'],
	['nb', '1970-01-01', '1. januar 1970'],
	['nb', '1969-12-31', '31. desember 1969'],
	['nb', '2000-02-29', '29. februar 2000'],
	['nb', '1900-03-01', '1. mars 1900'],
	['nb', '1814-05-17', '17. mai 1814'],
	['nb', '2024-12-31', '31. desember 2024'],
	['nb', '9999-12-31', '31. desember 9999'],
	['da', '1977-06-05', '5. juni 1977'],
] as const)('date: in %s, %s is %s, on one line', (language, value, expected) => {
	expect(printed(say('date', value, language).root)).toBe(expected.replaceAll(' ', '\u00A0'));
});

test.each([
	['nb', '2026-03-29T10:00+02:00', '29.\u00A0mars\u00A02026 kl.\u00A010.00 (UTC+02:00)'],
	['nn', '2026-03-29T10:00:30+02:00', '29.\u00A0mars\u00A02026 kl.\u00A010.00 (UTC+02:00)'],
	['da', '2026-03-28T09:05+01:00', '28.\u00A0marts\u00A02026 kl.\u00A009.05 (UTC+01:00)'],
	['en', '2026-03-28T09:05Z', '28\u00A0March\u00A02026 at\u00A009:05 (UTC)'],
] as const)('instant: in %s, %s is %s', (language, value, expected) => {
	expect(printed(say('instant', value, language).root)).toBe(expected);
});

test('date: every day of 400 years has the day after it next, whatever the time zone', () => {
	const days = daysFrom(1900, 2299);
	const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	const start = -25_567;
	const sample = days.map((day, index) => [day, index] as const).filter((_, index) => index % 97 === 0);
	for (const [day, index] of sample) {
		expect(printed(say('date', day, 'en').root)).toBe(
			shown.format((start + index) * 86_400_000).replaceAll(' ', '\u00A0'),
		);
	}
});

test.each([
	'2025-02-29',
	'1900-02-29',
	'2025-13-01',
	'2025-00-10',
	'2025-04-31',
	'2025-01-00',
	'25-01-01',
	'01.03.2026',
	'i går',
	'2026-3-1',
	'2026-03-01T00:00',
])('date: %s is no day', (value) => {
	expect(say('date', value).messages).toEqual([
		expect.objectContaining({ code: 'helper-argument', params: { helper: 'date', expected: 'date' } }),
	]);
});

test.each([
	['nb', 1234567, '1 234 567'],
	['nn', '1234.50', '1 234,50'],
	['da', '-1234.5', '-1.234,5'],
	['en', '1234567.25', '1,234,567.25'],
	['nb', '-0.5', '−0,5'],
	['nb', '12345678901234567890.12345678901234567', '12 345 678 901 234 567 890,12345678901234567'],
	['nb', '0.1', '0,1'],
	['nb', 0, '0'],
] as const)('number: in %s, %s is %s, digit for digit', (language, value, expected) => {
	expect(printed(say('number', value, language).root)).toBe(expected.replaceAll(' ', '\u00A0'));
});

test.each([
	['nb', '1234.5', '1 234,50 kr'],
	['nn', 1234, '1 234 kr'],
	['da', '1234.50', '1.234,50 kr.'],
	['en', '1234567.05', 'kr 1,234,567.05'],
	['nb', '-10.10', '−10,10 kr'],
	['da', '90071992547409931.15', '90.071.992.547.409.931,15 kr.'],
] as const)('money: in %s, %s is %s, on one line', (language, value, expected) => {
	expect(printed(say('money', value, language).root)).toBe(expected.replaceAll(' ', '\u00A0'));
});

test.each([
	['number', '1 234'],
	['number', '1,5'],
	['number', '1e3'],
	['number', 'Infinity'],
	['number', '0x10'],
	['number', '.5'],
	['number', '5.'],
	['number', true],
	['number', 0.5],
	['number', 2 ** 60],
	['money', '1.234'],
	['money', '10 kr'],
	['money', {}],
	['date', 2026],
	['instant', '2026-03-28'],
	['instant', '2026-03-28T09:05'],
	['instant', '2026-02-30T09:05Z'],
	['instant', 5],
	['list', 'a'],
	['list', [1]],
	['list', ['a', null]],
	['list', ['a', ' ']],
	['list', [{ name: 'a' }]],
])('%s: %j is refused, not guessed', (helper, value) => {
	expect(say(helper, value).messages.map(({ code }) => code)).toEqual(['helper-argument']);
});

test.each([
	['nb', ['a'], 'a'],
	['nb', ['a', 'b'], 'a og b'],
	['nn', ['a', 'b', 'c'], 'a, b og c'],
	['da', ['a', 'b', 'c'], 'a, b og c'],
	['en', ['a', 'b', 'c'], 'a, b and c'],
	['nb', ['*a*', 'b\u0000'], '*a* og b'],
] as const)('list: in %s, %j is "%s"', (language, value, expected) => {
	expect(printed(say('list', value, language).root)).toBe(expected);
});

test.each(['date', 'instant', 'number', 'money', 'list'])(
	'%s: a missing value is an error, as when it is printed',
	(helper) => {
		for (const value of [null, '', ' ', []]) {
			expect(say(helper, value).messages).toEqual([
				expect.objectContaining({ code: 'value-missing', params: { name: 'company.value', file: 'README.md' } }),
			]);
		}
	},
);

test.each([
	['{{date}}', 'one-value'],
	['{{date company.name company.name}}', 'one-value'],
	['{{#if (eq company.name)}}{{/if}}', 'two-values'],
	['{{#if company.name company.cvr}}{{/if}}', 'condition'],
	['{{#if}}{{/if}}', 'condition'],
	['{{#if "ja"}}{{/if}}', 'condition'],
	['{{#if (date company.founded)}}{{/if}}', 'condition'],
	['{{#each "abc"}}{{/each}}', 'list'],
	['{{#each}}{{/each}}', 'list'],
	['{{#with company company}}{{/with}}', 'group'],
	['{{#if (eq company.employees "42")}}{{/if}}', 'same-type'],
	['{{#if (eq company.contacts company.contacts)}}{{/if}}', 'same-type'],
])('%s is told what it takes', (template, expected) => {
	expect(merge(template).messages).toEqual([
		expect.objectContaining({ code: 'helper-argument', params: expect.objectContaining({ expected }) }),
	]);
});

test('a question is no text', () => {
	expect(merge('{{eq company.name "a"}}').messages).toEqual([
		expect.objectContaining({ code: 'value-not-printable', params: { name: 'eq', shape: 'yes-no' } }),
	]);
});

test('values may stand in the text itself', () => {
	expect(printed(merge('{{date "2026-03-01"}} {{number 1234}} {{money "12.5"}}').root)).toBe(
		'1.\u00A0mars\u00A02026 1\u00A0234 12,50\u00A0kr',
	);
});

/** Days counted on the fingers, month by month. */
function daysFrom(first: number, last: number): readonly string[] {
	const days: string[] = [];
	for (let year = first; year <= last; year++) {
		const february = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
		for (const [month, length] of [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
			for (let day = 1; day <= length; day++) {
				days.push(`${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
			}
		}
	}
	return days;
}
