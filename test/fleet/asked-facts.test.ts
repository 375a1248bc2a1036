import { expect, test } from 'vitest';
import { askedFacts } from '../../scripts/fleet/asked-facts.ts';

const asked = (text: string) => askedFacts({ file: 'prove.md', text, bodyStart: 0 });
const names = (text: string) =>
	asked(text).map(({ steps }) => steps.map((step) => (typeof step === 'symbol' ? '*' : step)).join('.'));

test('facts are traced to the company, from within lists and groups and by other names', () => {
	expect(names('{{company.name}} {{date company.founded}} {{document.title}} {{body}}')).toEqual([
		'company.name',
		'company.founded',
	]);
	expect(names('{{#with company.manager}}{{name}}{{../company.id}}{{/with}}')).toEqual([
		'company.manager.name',
		'company.id',
	]);
	expect(names('{{#each company.contacts as |one|}}{{one.phone}}{{phone}}{{@root.company.id}}{{/each}}')).toEqual([
		'company.contacts.*.phone',
		'company.contacts.*.phone',
		'company.id',
	]);
});

test('a fact that stands in a condition is asked for under it alone, and a test asks for nothing', () => {
	const [inside, other] = asked('{{#if company.a}}{{company.b}}{{else}}{{company.c}}{{/if}}');
	expect(inside?.when).toEqual([{ test: ['company', 'a'], holds: true }]);
	expect(other?.when).toEqual([{ test: ['company', 'a'], holds: false }]);
	const [same] = asked('{{#unless (eq company.a "x")}}{{company.b}}{{/unless}}');
	expect(same?.when).toEqual([{ same: [{ steps: ['company', 'a'] }, { value: 'x' }], holds: false }]);
	expect(asked('{{#if company.a}}nothing{{/if}}')).toEqual([]);
});

test('a text that cannot be read asks for nothing', () => {
	expect(asked('{{#if company.a}}{{company.b}}')).toEqual([]);
});
