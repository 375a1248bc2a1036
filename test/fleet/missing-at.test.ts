import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeText } from '../../scripts/fill/merge/merge-text.ts';
import { askedFacts } from '../../scripts/fleet/asked-facts.ts';
import { missingAt } from '../../scripts/fleet/missing-at.ts';
import type { DataGroup, Message } from '../../scripts/types/index.ts';

const text = (body: string) => ({ file: 'prove.md', text: body, bodyStart: 0 });

const missing = (body: string, scope: DataGroup) => [
	...new Set(askedFacts(text(body)).flatMap((asked) => missingAt(asked, scope))),
];

const contacts = [
	{ name: 'Brann', phone: null, away: true },
	{ name: 'Lege', phone: null, away: false },
	{ name: null, phone: '113', away: null },
];

test('a condition within a list is asked of the item that is printed', () => {
	const scope = { company: { contacts, chief: null }, register: { sites: [] } };
	expect(missing('{{#each company.contacts}}{{phone}}{{/each}}', scope)).toEqual([
		'company.contacts[1].phone',
		'company.contacts[2].phone',
	]);
	expect(missing('{{#each company.contacts}}{{#if away}}{{phone}}{{else}}{{name}}{{/if}}{{/each}}', scope)).toEqual([
		'company.contacts[1].phone',
		'company.contacts[3].name',
	]);
	expect(missing('{{#each company.contacts}}{{#if (eq name "Lege")}}{{phone}}{{/if}}{{/each}}', scope)).toEqual([
		'company.contacts[2].phone',
	]);
});

test('which item of a list it is, a condition may ask by @first, @last, @index and a name', () => {
	const scope = { company: { contacts, chief: null } };
	const of = (inside: string) => missing(`{{#each company.contacts as |one at|}}${inside}{{/each}}`, scope);
	expect(of('{{#if @first}}{{phone}}{{/if}}')).toEqual(['company.contacts[1].phone']);
	expect(of('{{#unless @first}}{{phone}}{{/unless}}')).toEqual(['company.contacts[2].phone']);
	expect(of('{{#if @last}}{{name}}{{/if}}')).toEqual(['company.contacts[3].name']);
	expect(of('{{#if (eq @index 1)}}{{phone}}{{/if}}')).toEqual(['company.contacts[2].phone']);
	expect(of('{{#if at}}{{phone}}{{/if}}')).toEqual(['company.contacts[2].phone']);
	const lists = { company: { lists: [{ items: [{ x: null }] }, { items: [{ x: 'a' }, { x: null }] }] } };
	expect(
		missing('{{#each company.lists}}{{#each items}}{{#if @../last}}{{x}}{{/if}}{{/each}}{{/each}}', lists),
	).toEqual(['company.lists[2].items[2].x']);
});

test('what stands outside of a list is asked for where an item of it has what the text asks', () => {
	const scope = { company: { contacts, chief: null } };
	expect(missing('{{#each company.contacts}}{{#if away}}{{../company.chief}}{{/if}}{{/each}}', scope)).toEqual([
		'company.chief',
	]);
	const none = { company: { contacts: contacts.slice(1), chief: null } };
	expect(missing('{{#each company.contacts}}{{#if away}}{{../company.chief}}{{/if}}{{/each}}', none)).toEqual([]);
});

test('rows of a register and what is worked out count, and what is not known asks for nothing', () => {
	const scope = { company: { chief: null }, register: { sites: [{ site: 'A', head: null }] }, derived: { due: false } };
	expect(missing('{{#if register.sites}}{{company.chief}}{{/if}}', scope)).toEqual(['company.chief']);
	expect(missing('{{#each register.sites}}{{head}}{{/each}}', scope)).toEqual(['register.sites[1].head']);
	expect(missing('{{#if derived.due}}{{else}}{{company.chief}}{{/if}}', scope)).toEqual(['company.chief']);
	expect(missing('{{#if derived.later}}{{company.chief}}{{else}}{{company.chief}}{{/if}}', scope)).toEqual([]);
});

const word = fc.constantFrom('a', 'b', null);
const item = fc.record({ one: word, two: word, inner: fc.array(fc.record({ one: word }), { maxLength: 2 }) });
const scopes = fc.record({
	company: fc.record({ x: word, y: word, items: fc.array(item, { maxLength: 3 }) }),
	register: fc.record({ rows: fc.array(fc.record({ one: word, two: word }), { maxLength: 3 }) }),
	derived: fc.record({ d: fc.constantFrom(true, false, null), of: fc.record({ one: word }) }),
});

const outside = fc.constantFrom('@root.company.x', '@root.company.y', '@root.derived.d', '@root.derived.of.one');
const within = fc.oneof(outside, fc.constantFrom('one'));
const counted = fc.constantFrom('@first', '@last', '@index');
const printed = (path: string) => (path.includes('derived') ? '' : `{{${path}}} `);

/** Texts that ask for facts in every way, by names that there are. */
const bodies = fc.letrec<{ block: string; inside: string }>((tie) => ({
	block: fc.oneof(
		{ maxDepth: 3 },
		outside.map(printed),
		fc.tuple(outside, tie('block'), tie('block')).map(([test, yes, no]) => `{{#if ${test}}}${yes}{{else}}${no}{{/if}}`),
		fc.tuple(outside, tie('block')).map(([test, then]) => `{{#if (eq ${test} "a")}}${then}{{/if}}`),
		fc
			.tuple(fc.constantFrom('@root.company.items', '@root.register.rows'), tie('inside'))
			.map(([list, each]) => `{{#each ${list}}}${each}{{/each}}`),
	),
	inside: fc.oneof(
		{ maxDepth: 3 },
		within.map(printed),
		fc
			.tuple(fc.oneof(within, counted), tie('inside'), tie('inside'))
			.map(([test, yes, no]) => `{{#if ${test}}}${yes}{{else}}${no}{{/if}}`),
		fc.tuple(fc.nat({ max: 2 }), tie('inside')).map(([at, then]) => `{{#if (eq @index ${at})}}${then}{{/if}}`),
		fc.tuple(fc.oneof(within, counted), tie('inside')).map(([test, then]) => `{{#unless ${test}}}${then}{{/unless}}`),
		tie('block'),
	),
})).block;

test('what is foreseen to be missing is what is missing when the text is filled in', () => {
	let seen = 0;
	fc.assert(
		fc.property(fc.array(bodies, { minLength: 1, maxLength: 4 }), scopes, (parts, scope) => {
			const body = parts.join('\n\n');
			const found: Message[] = [];
			const facts = { scope, origins: new Map(), language: 'nb' as const, headings: new Map(), words: new Map() };
			mergeText(text(body), facts, new Set(), (message) => found.push(message));
			const told = found.flatMap(({ code, params }) =>
				code === 'value-missing' ? [(params as { name: string }).name] : [],
			);
			const foreseen = missing(body, scope).map((path) => path.replace(/\[\d+\]/g, ''));
			expect({ body, missing: [...new Set(foreseen)].sort() }).toEqual({ body, missing: [...new Set(told)].sort() });
			seen += told.length;
		}),
		{ numRuns: process.env.REGELRETT_LONG === '1' ? 5000 : 400 },
	);
	expect(seen).toBeGreaterThan(100);
});
