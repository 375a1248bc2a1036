import { expect, test } from 'vitest';
import { merge, text } from './merge.ts';
import { printed } from './printed.ts';

test.each([
	['{{company.name}}', 'Eksempelsaga AS'],
	['{{company.employees}}', '42'],
	['{{ company.manager.name }}', 'Kari Nordmann'],
	['{{company/manager/name}}', 'Kari Nordmann'],
	['{{this.company.name}}', 'Eksempelsaga AS'],
	['{{#with company.manager}}{{name}} i {{../company.name}}{{/with}}', 'Kari Nordmann i Eksempelsaga AS'],
	['{{#with company.manager as |m|}}{{m.name}}{{/with}}', 'Kari Nordmann'],
	[
		'{{#each company.contacts}}{{name}} {{phone}}; {{/each}}',
		'Ola 22\u00a000\u00a000\u00a001; Siri 22\u00a000\u00a000\u00a002;',
	],
	['{{#each company.contacts as |c n|}}{{n}}{{c.name}}{{@root.document.title}} {{/each}}', '0OlaBrann 1SiriBrann'],
	['{{#each company.languages}}{{@index}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}', '0norsk, 1dansk, 2samisk'],
	[
		'{{#each company.contacts}}{{#each tags}}{{../name}}: {{this}}{{@../index}}{{@index}} {{/each}}{{/each}}',
		'Ola: dag00 Ola: natt01 Siri: natt10',
	],
	[
		'{{#each company.contacts as |name|}}{{name.phone}} {{this.name}} {{/each}}',
		'22\u00a000\u00a000\u00a001 Ola 22\u00a000\u00a000\u00a002 Siri',
	],
	[
		'{{#each company.contacts}}{{date}} {{date date}} {{/each}}',
		'2026-01-01 1.\u00a0januar\u00a02026 2026-02-01 1.\u00a0februar\u00a02026',
	],
	['\\{{company.name}} {{! merknad }}{{!-- {{company.nmae}} --}}x', '{{company.name}} x'],
	['{{heading "purpose"}}', 'Formål'],
])('%s prints "%s"', (template, expected) => {
	const merged = merge(template);
	expect(merged.told).toEqual([]);
	expect(printed(merged.root)).toBe(expected);
});

test.each([
	['{{#if company.cvr}}ja{{else}}nei{{/if}}', 'nei'],
	['{{#unless company.cvr}}ja{{/unless}}', 'ja'],
	['{{#if company.motto}}ja{{else}}nei{{/if}}', 'nei'],
	['{{#if company.healthService.name}}ja{{else}}nei{{/if}}', 'nei'],
	['{{#with company.healthService}}{{name}}{{else}}ingen{{/with}}', 'ingen'],
	['{{#each company.branches}}{{name}}{{else}}ingen{{/each}}', 'ingen'],
	['{{#each document.participants}}{{name}}{{else}}ingen{{/each}}', 'ingen'],
	['{{#if document.participants}}ja{{else}}nei{{/if}}', 'nei'],
	['{{#if (eq company.cvr "a")}}ja{{else}}nei{{/if}}', 'nei'],
	['{{#if (eq company.cvr company.motto)}}ja{{else}}nei{{/if}}', 'nei'],
	['{{#if company.cvr}}{{company.cvr}}{{else if company.name}}navn{{else}}nei{{/if}}', 'navn'],
	['{{#if company.committee}}ja{{/if}}', 'ja'],
	['{{#if company.contacts}}ja{{/if}}', 'ja'],
	['{{#if (eq company.employees 42)}}ja{{/if}}', 'ja'],
	['{{#if (eq document.title "Brann")}}ja{{/if}}', 'ja'],
	['{{#unless (eq document.title "Flom")}}ja{{/unless}}', 'ja'],
	['{{^if company.cvr}}ja{{/if}}', 'ja'],
])('a missing value may be tested: %s gives "%s"', (template, expected) => {
	const merged = merge(template);
	expect(merged.told).toEqual([]);
	expect(printed(merged.root)).toBe(expected);
});

test('a missing value is told with its field and the file it belongs in', () => {
	const template = text(
		'templates/notat/template.md',
		'---\nkind: notat\n---\n\n{{company.cvr}} {{document.participants}} {{other.x}}',
	);
	const scope = { company: { cvr: null }, document: { participants: [] }, other: { x: null } };
	const { messages } = merge({ ...template, bodyStart: 20 }, { scope });
	const place = { file: 'templates/notat/template.md', line: 5 };
	expect(messages.map((message) => ({ ...message.params, place: message.place }))).toEqual([
		{ name: 'company.cvr', file: 'README.md', place: { ...place, column: 3 } },
		{ name: 'document.participants', file: 'document.md', place: { ...place, column: 19 } },
		{ name: 'other.x', file: undefined, place: { ...place, column: 45 } },
	]);
});

test('an item’s missing value is told once, whatever their number', () => {
	const company = { contacts: [{ phone: '1' }, { phone: null }, { phone: null }] };
	const { messages } = merge('{{#each company.contacts}}{{phone}}{{/each}}', { scope: { company } });
	expect(messages.map(({ code, params }) => ({ code, ...params }))).toEqual([
		{ code: 'value-missing', name: 'company.contacts.phone', file: 'README.md' },
	]);
});

test('an item without a name that the others have is an error too', () => {
	const company = { contacts: [{ phone: '1' }, { phne: '2' }] };
	const { messages } = merge('{{#each company.contacts}}{{phone}}{{/each}}', { scope: { company } });
	expect(messages.map(({ code, params }) => ({ code, ...params }))).toEqual([
		{ code: 'name-in-block-unknown', name: 'phone', block: 'company.contacts', nearest: 'phne' },
	]);
});

test.each([
	['{{nmae}}', { name: 'nmae', block: 'company.contacts', nearest: 'name' }],
	['{{company.name}}', { name: 'company.name', block: 'company.contacts', nearest: '../company.name' }],
	['{{#if company.name}}{{/if}}', { name: 'company.name', block: 'company.contacts', nearest: '../company.name' }],
	[
		'{{#each tags}}{{document.title}}{{/each}}',
		{ name: 'document.title', block: 'company.contacts.tags', nearest: '../../document.title' },
	],
	['{{weight}}', { name: 'weight', block: 'company.contacts', nearest: undefined }],
])('in a block, %s is told with the name that reaches', (inside, params) => {
	const { messages } = merge(`{{#each company.contacts}}${inside}{{/each}}`);
	expect(messages).toEqual([expect.objectContaining({ code: 'name-in-block-unknown', params })]);
});

test.each([
	['{{company.nmae}}', 'company.name'],
	['{{compny.name}}', 'company'],
	['{{name}}', 'company.name'],
	['{{manager.name}}', 'company.manager.name'],
	['{{company.manager.phon}}', 'company.manager.phone'],
	['{{#with company.manager as |m|}}{{m.nmae}}{{/with}}', 'm.name'],
	['{{#with company.manager}}{{../company.nmae}}{{/with}}', '../company.name'],
	['{{#with company.manager}}{{this.nmae}}{{/with}}', 'this.name'],
	['{{@root.company.nmae}}', '@root.company.name'],
	['{{@indx}}', '@index'],
	['{{company.CVR}}', 'company.cvr'],
	['{{quite.different}}', undefined],
])('%s is told with what was meant', (template, nearest) => {
	const { messages } = merge(template);
	expect(messages).toEqual([
		expect.objectContaining({ code: 'name-unknown', params: expect.objectContaining({ nearest }) }),
	]);
});

test('facts that are printed or tested are used, and no others', () => {
	const template =
		'{{company.name}} {{#if company.cvr}}{{company.founded}}{{/if}} {{#each company.contacts}}{{phone}} {{#each tags}}{{this}}{{/each}}{{/each}} {{date document.date}} {{#if (eq company.employees 1)}}{{/if}}';
	expect([...merge(template).used].toSorted()).toEqual([
		'company.contacts',
		'company.contacts.phone',
		'company.contacts.tags',
		'company.cvr',
		'company.employees',
		'company.name',
		'document.date',
	]);
});

test('facts used in template and body are counted together', () => {
	expect([...merge('{{body}}\n\n{{company.name}}', { body: '{{document.title}}' }).used].toSorted()).toEqual([
		'company.name',
		'document.title',
	]);
});
