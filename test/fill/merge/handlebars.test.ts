import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import type { DataGroup, MessageOf } from '../../../scripts/types/index.ts';
import { facts, merge } from './merge.ts';
import { printed } from './printed.ts';

test('HB-1: a syntax tree made by a stranger is refused by the library itself', () => {
	const loc = { source: '', start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };
	const literal = { type: 'NumberLiteral', value: "process.emit('exit')", original: 1, loc };
	const path = { type: 'PathExpression', data: false, depth: 0, parts: ['each'], original: 'each', loc };
	const statement = { type: 'MustacheStatement', path, params: [literal], escaped: true, strip: {}, loc };
	const program = { type: 'Program', body: [statement], strip: {}, loc };
	expect(() => Handlebars.compile(program)({})).toThrow(/must be a number/);
});

test('HB-2: signs of a name are printed as they are', () => {
	const company = { name: "Bjørn & Sønner's «Ågård» <AS>" };
	expect(printed(merge('{{company.name}}', { scope: { company } }).root)).toBe("Bjørn & Sønner's «Ågård» <AS>");
});

test.each([
	['{{x}}', 'name-unknown 1:3'],
	['{{a.b}}', 'name-unknown 1:3'],
	['{{this.x}}', 'name-unknown 1:3'],
	['{{../x}}', 'name-unknown 1:3'],
	['{{#x}}{{/x}}', 'helper-unknown 1:1'],
	['{{@nothing}}', 'name-unknown 1:3'],
	['{{@index}}', 'name-unknown 1:3'],
	['{{#each company.contacts}}{{@../index}}{{/each}}', 'name-unknown 1:29'],
])('HB-3: %s is an error, not silence', (template, told) => {
	expect(merge(template).told).toEqual([told]);
});

test.each([
	'{{#if company.nmae}}{{/if}}',
	'{{#unless company.nmae}}{{/unless}}',
	'{{#if company.name}}{{else if company.nmae}}{{/if}}',
	'{{#if (eq company.nmae "a")}}{{/if}}',
	'{{#if (eq "a" company.nmae)}}{{/if}}',
	'{{#each company.nmae}}{{/each}}',
	'{{#with company.nmae}}{{/with}}',
	'{{^if company.nmae}}{{/if}}',
	'{{date company.nmae}}',
	'{{number company.nmae}}',
	'{{money company.nmae}}',
	'{{list company.nmae}}',
	'{{#if company.cvr}}{{company.nmae}}{{/if}}',
	'{{#each company.branches}}{{else}}{{company.nmae}}{{/each}}',
	'{{#each company.contacts}}{{@root.company.nmae}}{{/each}}',
])('HB-4: a slip in %s is told with its line and the nearest name', (template) => {
	const { told, messages } = merge(`\n\nFørste.\n\n${template}`);
	expect(told).toEqual([expect.stringMatching(/^name-unknown 5:/)]);
	expect(messages).toEqual([
		expect.objectContaining({ params: expect.objectContaining({ nearest: expect.stringMatching(/company\.name$/) }) }),
	]);
});

test('HB-4: a slip in an option is told beside the option itself', () => {
	expect(merge('{{date company.founded format=company.nmae}}').told).toEqual([
		'template-forbidden 1:24',
		'name-unknown 1:31',
	]);
});

test('HB-4: lookup, which reads names from values, is no helper', () => {
	const { told } = merge('{{lookup company "typo"}}{{#if (lookup company "typo")}}{{/if}}');
	expect(told).toEqual(['helper-unknown 1:3', 'helper-argument 1:26']);
});

test.each(['company.cvr', 'company.motto', 'company.manager.phone', 'company.healthService.name'])(
	'HB-5: %s has no value, so printing it is an error',
	(name) => {
		const { messages } = merge(`{{${name}}}`);
		expect(messages).toEqual([
			{
				code: 'value-missing',
				severity: 'error',
				place: { file: 'template.md', line: 1, column: 3 },
				params: { name, file: 'README.md' },
			},
		]);
	},
);

test.each([
	['company.contacts', 'list'],
	['company.manager', 'group'],
	['company.committee', 'yes-no'],
	['company.share', 'number'],
	['this', 'group'],
])('HB-6: %s is no text', (name, shape) => {
	const [message] = merge(`{{${name}}}`).messages as readonly MessageOf<'value-not-printable'>[];
	expect(message?.code).toBe('value-not-printable');
	expect(message?.params.shape).toBe(shape);
});

test('HB-7: a fact named as a helper once was is printed', () => {
	const company = { log: 'Loggbok', lookup: 'Oppslag', date: '2026', list: 'Liste' };
	const template = '{{company.log}} {{#with company}}{{log}} {{lookup}} {{date}} {{list}}{{/with}}';
	expect(printed(merge(template, { scope: { company } }).root)).toBe('Loggbok Loggbok Oppslag 2026 Liste');
});

test.each(['date', 'body', 'each', 'eq'])('HB-7: facts cannot be named "%s" at the top', (name) => {
	expect(() => merge('tekst', { scope: { [name]: {} } })).toThrow(TypeError);
});

test.each([
	'constructor.name',
	'company.__proto__',
	'company.constructor.name',
	'company.name.constructor',
	'prototype',
	'@root.constructor',
])('HB-8: {{%s}} is refused', (path) => {
	expect(merge(`{{${path}}}`).told).toEqual(['template-forbidden 1:3']);
	expect(merge(`{{#if ${path}}}{{/if}}`).told).toEqual(['template-forbidden 1:7']);
	expect(merge(`{{date ${path}}}`).told).toEqual(['template-forbidden 1:8']);
});

test.each([
	'toString',
	'company.name.length',
	'company.contacts.length',
	'company.contacts.[0].name',
	'hasOwnProperty',
])('HB-8: {{%s}} is no name: only own keys of groups are', (path) => {
	expect(merge(`{{#if ${path}}}{{/if}}`).told).toEqual(['name-unknown 1:7']);
});

test.each([
	['a function', () => 'called'],
	['a date', new (globalThis as unknown as { Date: new (time: number) => object }).Date(0)],
	['a map', new Map()],
	['undefined', undefined],
	['an object with a past', Object.create({ name: 'arvet' })],
])('HB-9: %s among the facts is refused, and never called', (_, value) => {
	const scope = { company: { name: value } } as unknown as DataGroup;
	expect(() => merge('{{company.name}}', { scope })).toThrow(TypeError);
});

test.each(['constructor', 'prototype'])('HB-9: facts cannot have a key "%s"', (key) => {
	expect(() => merge('tekst', { scope: { company: { [key]: 'x' } } })).toThrow(TypeError);
	expect(() => merge('tekst', { scope: JSON.parse('{"company": {"__proto__": "x"}}') })).toThrow(TypeError);
});

test('HB-9: facts are frozen, so that no text can change them for the next', () => {
	const company = { contacts: [{ name: 'Ola' }] };
	merge('{{#each company.contacts}}{{name}}{{/each}}', { scope: { company } });
	expect(Object.isFrozen(company.contacts[0])).toBe(true);
});

test.each([
	['{{shout company.name}}', { name: 'shout', nearest: undefined }],
	['{{dat company.founded}}', { name: 'dat', nearest: 'date' }],
	['{{if company.name}}', { name: 'if', nearest: '#if' }],
	['{{#iff company.name}}{{/iff}}', { name: '#iff', nearest: '#if' }],
])('HB-10: %s calls what does not exist', (template, params) => {
	expect(merge(template).messages).toEqual([expect.objectContaining({ code: 'helper-unknown', params })]);
});

test.each(['{{> part}}', '{{> (lookup . "part")}}', '{{> @partial-block}}', '{{#> part}}x{{/part}}'])(
	'HB-10, HB-11: no template takes another: %s',
	(template) => {
		const [message] = merge(template).messages as readonly MessageOf<'template-forbidden'>[];
		expect(message?.code).toBe('template-forbidden');
		expect(message?.params.what).toBe('partial');
	},
);

test.each(['company', 'company.manager', 'company.name', 'company.employees'])(
	'HB-12: #each takes lists alone, and %s is none',
	(name) => {
		const { messages } = merge(`{{#each ${name}}}x{{/each}}`);
		expect(messages).toEqual([
			expect.objectContaining({ code: 'helper-argument', params: { helper: '#each', expected: 'list' } }),
		]);
	},
);

test.each(['company.name', 'company.contacts', 'company.committee'])(
	'#with takes groups alone, and %s is none',
	(name) => {
		const { messages } = merge(`{{#with ${name}}}x{{/with}}`);
		expect(messages).toEqual([
			expect.objectContaining({ code: 'helper-argument', params: { helper: '#with', expected: 'group' } }),
		]);
	},
);

test('HB-13: 20 blocks within each other are read, 21 are not', () => {
	const nested = (depth: number) => `${'{{#if company.name}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`;
	expect(merge(nested(20)).told).toEqual([]);
	expect(merge(nested(21)).told).toEqual(['template-too-deep 1:401']);
});

test.each([
	['blocks', '{{#if company.name}}'.repeat(8000)],
	['blocks whose ends are in comments', '{{!--{{/if}}--}}{{#if a}}'.repeat(8000)],
	['blocks whose ends are in quotes', '{{#if a}}{{pen "{{/if}}"}}'.repeat(8000)],
	['blocks whose ends are escaped', '{{#if a}}\\{{/if}}'.repeat(8000)],
	['else-ifs', `{{#if a}}${'{{else if a}}'.repeat(8000)}{{/if}}`],
	['inverted blocks', '{{^a}}'.repeat(8000)],
	['parentheses', `{{date ${'(eq '.repeat(8000)}`],
	['parentheses behind quoted brackets', `{{date "}}" ${'(eq '.repeat(8000)}a${')'.repeat(8000)}}}`],
	['decorator blocks', '{{#*inline "a"}}'.repeat(8000)],
	['partial blocks', '{{#> a}}'.repeat(8000)],
])('HB-13: 8,000 nested %s do not reach the parser', (_, template) => {
	expect(merge(template).told).toEqual([expect.stringMatching(/^template-too-deep 1:/)]);
});

test('HB-13: raw blocks do not reach the parser either', () => {
	expect(merge('{{{{raw}}}}'.repeat(8000)).told).toEqual(['template-forbidden 1:1']);
});

test('HB-13: a text of 256 KB is merged, a longer one is not', () => {
	const line = 'En linje med tekst.\n';
	const longest = line.repeat(Math.floor((256 * 1024) / line.length));
	expect(merge(longest).told).toEqual([]);
	expect(merge(longest + line).told).toEqual(['template-too-large 1:1']);
});

test('HB-13: 1,000 blocks and 5,000 fields are the most', () => {
	const blocks = '{{#if company.name}}x{{/if}}';
	expect(merge(blocks.repeat(1000)).told).toEqual([]);
	expect(merge(blocks.repeat(1001)).told).toEqual([`template-too-many 1:${1000 * blocks.length + 1}`]);
	expect(merge('{{company.name}}\n'.repeat(5000)).told).toEqual([]);
	expect(merge('{{company.name}}\n'.repeat(5001)).told).toEqual(['template-too-many 5001:1']);
});

const ten = Array.from({ length: 10 }, () => null);

test.each([
	['a loop of loops', `${'{{#each @root.rows.ten}}'.repeat(7)}x${'{{/each}}'.repeat(7)}`],
	['a silent loop of loops', `${'{{#each @root.rows.ten}}'.repeat(7)}${'{{/each}}'.repeat(7)}`],
	['a loop of values', `${'{{#each @root.rows.ten}}'.repeat(4)}{{@root.rows.long}}${'{{/each}}'.repeat(4)}`],
])('HB-14: %s ends at the limit', (_, template) => {
	const { told } = merge(template, { scope: { rows: { ten, long: 'å'.repeat(1000) } } });
	expect(told).toEqual(['output-too-long 1:1']);
});

test.each([
	['{{', 'bracket', 1],
	['Tekst {{company.name} og mer', 'bracket', 7],
	['{{pen "Dato}}', 'bracket', 1],
	['{{!-- aldri lukket }}', 'bracket', 1],
	['a {{#if company.name}} b', 'block-unclosed', 3],
	['{{#if company.name}}{{#each company.contacts}}{{/if}}', 'block-mismatch', 47],
	['a {{/if}}', 'block-stray', 3],
	['{{else}}', 'block-stray', 1],
	['ok {{company.name}} {{company.name..}}', 'expression', 21],
	['{{date company.founded format=}}', 'expression', 1],
	['{{foo bar.this}}', 'expression', 1],
	['{{}}', 'expression', 1],
	['{{company.name ola}}', 'expression', 1],
	['ok {{#each}}x{{/each}} {{#each company.contacts as |}}{{/each}}', 'expression', 24],
] as const)('HB-15: %s is told in our words, with its place', (template, problem, column) => {
	const { messages } = merge(`Første linje.\n\n${template}`);
	expect(messages).toEqual([
		{
			code: 'template-syntax',
			severity: 'error',
			place: { file: 'template.md', line: 3, column },
			params: { problem, text: expect.any(String) },
		},
	]);
});

test.each(['{{* x}}', '{{#*inline "a"}}b{{/inline}}'])('HB-15: a decorator is refused: %s', (template) => {
	const [message] = merge(template).messages as readonly MessageOf<'template-forbidden'>[];
	expect(message?.params.what).toBe('decorator');
});

test.each([
	['{{{company.name}}}', 'raw'],
	['{{&company.name}}', 'raw'],
	['{{{{if company.name}}}}{{{{/if}}}}', 'raw-block'],
	['{{"company"}}', 'literal'],
	['{{42}}', 'literal'],
	['{{true}}', 'literal'],
	['{{date (eq 1 2)}}', 'expression'],
	['{{date null}}', 'expression'],
	['{{#if company.name includeZero=true}}{{/if}}', 'option'],
	['{{#if company.name as |x|}}{{/if}}', 'block-parameter'],
	['{{#each company.contacts as |a b c|}}{{/each}}', 'block-parameter'],
	['{{#each company.contacts as |__x|}}{{/each}}', 'block-parameter'],
])('%s is refused', (template, what) => {
	const { messages } = merge(template);
	expect(messages).toEqual([
		expect.objectContaining({ code: 'template-forbidden', params: expect.objectContaining({ what }) }),
	]);
});

test('a text tells all its slips in one run', () => {
	const template = [
		'{{company.nmae}} {{{company.name}}}',
		'{{company.cvr}}',
		'{{#if compny.name}}{{shout company.name}}{{/if}}',
		'{{heading "purpse"}}',
	].join('\n');
	expect(merge(template, { body: 'Hei {{company.mangler}}' }).told).toEqual([
		'name-unknown 1:3',
		'name-unknown 1:7',
		'template-forbidden 1:18',
		'name-unknown 3:7',
		'helper-unknown 3:22',
		'section-unknown 4:1',
	]);
});

test('missing values are told all at once, a loop’s once', () => {
	const template = '{{company.cvr}} {{company.motto}}\n{{#each company.contacts}}{{@root.company.cvr}}{{/each}}';
	expect(merge(template).told).toEqual(['value-missing 1:3', 'value-missing 1:19', 'value-missing 2:29']);
});

test('the facts stay as they were', () => {
	expect(facts.company).toMatchObject({ name: 'Eksempelsaga AS', employees: 42 });
});
