import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { ChartSpecification, DataGroup } from '../../../scripts/types/index.ts';
import { facts, merge } from './merge.ts';

const words = { nb: 'Bilde', nn: 'Bilete', da: 'Billede', en: 'Picture' };

const costs: ChartSpecification = {
	name: 'costs',
	form: 'bars',
	rows: 'derived.costs',
	category: 'name',
	value: 'amount',
	series: undefined,
	unit: 'money',
	caption: words,
	description: words,
	place: { file: 'kind.yaml', line: 7, column: 9 },
};

const rows: readonly DataGroup[] = [
	{ name: 'Løn', amount: '12' },
	{ name: 'Porto', amount: '3' },
];

function merged(
	template: string,
	changed: Partial<ChartSpecification> = {},
	derived: DataGroup = { costs: rows },
	body = '',
) {
	const chart = { ...costs, ...changed };
	return merge(template, { body, scope: { ...facts, derived }, charts: new Map([[chart.name, chart]]) });
}

test('a chart stands where the template names it, and the facts it is drawn from are used', () => {
	const { root, told, used } = merged('Før.\n\n{{chart "costs"}}\n\nEtter.');
	expect(told).toEqual([]);
	expect(typesIn(root)).toEqual(['paragraph', 'chart', 'paragraph']);
	expect(root?.children[1]).toMatchObject({
		caption: 'Bilde',
		data: { place: { file: 'template.md', line: 3, column: 1 } },
	});
	expect([...used].sort()).toEqual(['derived.costs', 'derived.costs.amount', 'derived.costs.name']);
});

test('an author may place a chart of the kind in the text', () => {
	const { root, told } = merged('{{body}}', {}, { costs: rows }, '## A\n\n{{chart "costs"}}');
	expect(told).toEqual([]);
	expect(typesIn(root)).toEqual(['heading', 'chart']);
});

test.each<[string, DataGroup]>([
	['no list', { costs: null }],
	['an empty list', { costs: [] }],
	['rows without a value', { costs: [{ name: 'Løn', amount: null }] }],
])('of %s there is no chart, and nothing to complain of', (_, derived) => {
	const { root, told } = merged('Før.\n\n{{chart "costs"}}', {}, derived);
	expect(told).toEqual([]);
	expect(typesIn(root)).toEqual(['paragraph']);
});

describe('what is wrong is told at its place', () => {
	test.each([
		['{{chart "cost"}}', 'chart-unknown 1:1'],
		['{{#if company.cvr}}\n{{chart "cost"}}\n{{/if}}', 'chart-unknown 2:1'],
		['{{chart company.name}}', 'helper-argument 1:1'],
		['{{chart}}', 'helper-argument 1:1'],
		['Se {{chart "costs"}}', 'slot-place 1:4'],
		['- {{chart "costs"}}', 'slot-place 1:3'],
		['| a |\n| - |\n| {{chart "costs"}} |', 'slot-place 3:3'],
	])('%j', (template, expected) => {
		expect(merged(template).told).toEqual([expected]);
	});

	test('in an author’s text, too', () => {
		const { messages } = merged('{{body}}', {}, { costs: rows }, '{{chart "cost"}}');
		expect(messages).toEqual([
			expect.objectContaining({
				code: 'chart-unknown',
				params: { key: 'cost', nearest: 'costs' },
				place: { file: 'document.md', line: 1, column: 1 },
			}),
		]);
	});

	test.each<[Partial<ChartSpecification>, object]>([
		[
			{ rows: 'derived.cost' },
			{ code: 'chart-rows', params: { chart: 'costs', path: 'derived.cost', nearest: 'derived.costs' } },
		],
		[
			{ rows: 'company.name' },
			{ code: 'chart-rows', params: { chart: 'costs', path: 'company.name', nearest: undefined } },
		],
		[
			{ value: 'amout' },
			{ code: 'chart-column', params: { chart: 'costs', path: 'derived.costs', column: 'amout', nearest: 'amount' } },
		],
		[
			{ series: 'yaer' },
			{ code: 'chart-column', params: { chart: 'costs', path: 'derived.costs', column: 'yaer', nearest: undefined } },
		],
		[{ value: 'name' }, { code: 'chart-value', params: { chart: 'costs', column: 'name', text: 'Løn' } }],
	])('%j', (changed, expected) => {
		expect(merged('{{chart "costs"}}', changed).messages).toContainEqual(
			expect.objectContaining({ ...expected, place: { file: 'kind.yaml', line: 7, column: 9 } }),
		);
	});

	test.each(['12,5', '1e3', '12.345', '', 'tolv', '1234567890123456'])('%j is no amount', (amount) => {
		const { messages, root } = merged('{{chart "costs"}}', {}, { costs: [{ name: 'Løn', amount }] });
		expect(messages).toEqual([
			expect.objectContaining({ code: 'chart-value', params: { chart: 'costs', column: 'amount', text: amount } }),
		]);
		expect(root).toBeUndefined();
	});
});

function typesIn(root: Root | undefined): readonly string[] | undefined {
	return root?.children.map(({ type }) => type);
}
