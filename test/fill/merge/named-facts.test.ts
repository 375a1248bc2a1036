import { expect, test } from 'vitest';
import { visit } from '../../../scripts/fill/markdown/visit.ts';
import { merge } from './merge.ts';

/** Each fact that a text prints: its name, and the words that stand where it says they do. */
function named(template: string, body = ''): readonly (readonly [name: string, text: string])[] {
	const { root, told } = merge(template, { body });
	expect(told).toEqual([]);
	const found: (readonly [string, string])[] = [];
	if (root !== undefined)
		visit(root, 'text', ({ value, data }) => {
			for (const { name, at, length } of data?.values ?? [])
				found.push([name, value.slice(at, at + length).replaceAll('\u{a0}', ' ')]);
		});
	return found;
}

test.each<readonly [template: string, facts: readonly (readonly [string, string])[]]>([
	[
		'I {{company.name}} er {{ company.manager.name }} leder.',
		[
			['company.name', 'Eksempelsaga AS'],
			['company.manager.name', 'Kari Nordmann'],
		],
	],
	[
		'# {{company.name}}\n\n- **{{company.employees}}** ansatte',
		[
			['company.name', 'Eksempelsaga AS'],
			['company.employees', '42'],
		],
	],
	['{{#with company.manager as |m|}}{{m.name}}{{/with}}', [['company.manager.name', 'Kari Nordmann']]],
	[
		'{{#with company.manager}}{{name}} i {{../company.name}}{{/with}}',
		[
			['company.manager.name', 'Kari Nordmann'],
			['company.name', 'Eksempelsaga AS'],
		],
	],
	[
		'{{#each company.contacts}}{{name}} {{phone}}; {{/each}}',
		[
			['company.contacts[1].name', 'Ola'],
			['company.contacts[1].phone', '22 00 00 01'],
			['company.contacts[2].name', 'Siri'],
			['company.contacts[2].phone', '22 00 00 02'],
		],
	],
	[
		'{{#each company.contacts}}{{#each tags}}{{../name}} {{this}}; {{/each}}{{/each}}',
		[
			['company.contacts[1].name', 'Ola'],
			['company.contacts[1].tags[1]', 'dag'],
			['company.contacts[1].name', 'Ola'],
			['company.contacts[1].tags[2]', 'natt'],
			['company.contacts[2].name', 'Siri'],
			['company.contacts[2].tags[1]', 'natt'],
		],
	],
	[
		'{{#each company.contacts}}{{@index}} {{date date}}; {{/each}}',
		[
			['date company.contacts[1].date', '1. januar 2026'],
			['date company.contacts[2].date', '1. februar 2026'],
		],
	],
	['{{word "none"}} {{heading "purpose"}} `{{company.name}}`', []],
])('%s says which of its words are which facts', (template, facts) => {
	expect(named(template)).toEqual(facts);
});

test('the facts of an author’s text stand in it, too', () => {
	expect(named('{{company.name}}\n\n{{body}}', '---\n---\n\n{{document.title}} gjelder.')).toEqual([
		['company.name', 'Eksempelsaga AS'],
		['document.title', 'Brann'],
	]);
});
