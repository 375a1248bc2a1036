import { expect, test } from 'vitest';
import { carryOver } from '../../../scripts/import/onto/carry-over.ts';

const source = `## Ansvar

{{company.manager.name}} har ansvaret. Ring {{company.manager.phone}} ved
avvik, og si fra til verneombudet.

{{#if company.workingEnvironmentCommittee}}
AMU ser på lista.
{{else}}
Verneombudet ser på lista.
{{/if}}

- Rydd hver dag
- Kost

| Når | Hva |
|---|---|
| Fredag | Rydd gangveien |
`;

const built = `## Ansvar

Kari Nordmann har ansvaret. Ring 22 00 00 00 ved avvik, og si fra til verneombudet.

Verneombudet ser på lista.

- Rydd hver dag
- Kost

| Når    | Hva            |
| ------ | -------------- |
| Fredag | Rydd gangveien |
`;

function edited(...edits: readonly (readonly [find: string, replace: string])[]) {
	const text = edits.reduce((before, [find, replace]) => {
		expect(before).toContain(find);
		return before.replace(find, replace);
	}, built);
	return carryOver(source, built, text);
}

test('a text that was not edited leaves the source as it is', () => {
	expect(edited()).toEqual({ text: source, facts: [], unmapped: [] });
});

test.each<readonly [name: string, edits: readonly (readonly [string, string])[], find: string, replace: string]>([
	['a word', [['har ansvaret', 'skal ha ansvaret']], 'har ansvaret', 'skal ha ansvaret'],
	['a word across lines of the source', [['ved avvik, og', 'ved alle avvik, og']], 'ved\navvik', 'ved alle\navvik'],
	[
		'a new paragraph',
		[['verneombudet.\n', 'verneombudet.\n\nSkriv det ned.\n']],
		'verneombudet.\n',
		'verneombudet.\n\nSkriv det ned.\n',
	],
	['a new item', [['- Kost\n', '- Kost\n- Vask\n']], '- Kost\n', '- Kost\n- Vask\n'],
	['an item that went', [['- Rydd hver dag\n', '']], '- Rydd hver dag\n', ''],
	['a cell', [['Fredag |', 'Torsdag |']], '| Fredag |', '| Torsdag |'],
	['a heading', [['## Ansvar', '## Ansvar og oppgaver']], '## Ansvar', '## Ansvar og oppgaver'],
	['words within a branch', [['ser på lista', 'går gjennom lista']], 'Verneombudet ser på', 'Verneombudet går gjennom'],
	[
		'a sentence that went with its field',
		[[' Ring 22 00 00 00 ved avvik, og si fra til verneombudet.', '']],
		' Ring {{company.manager.phone}} ved\navvik, og si fra til verneombudet.',
		'',
	],
])('%s is carried over, and the fields stand', (_, edits, find, replace) => {
	const { text, facts, unmapped } = edited(...edits);
	expect(text).toBe(source.replace(find, replace));
	expect({ facts, unmapped }).toEqual({ facts: [], unmapped: [] });
});

test('the value of a field that was changed is a proposal, and the field stands', () => {
	const { text, facts, unmapped } = edited(['Kari Nordmann', 'Ola Hansen'], ['22 00 00 00', '22 00 00 01']);
	expect(text).toBe(source);
	expect(facts).toEqual([
		{ field: 'company.manager.name', from: 'Kari Nordmann', to: 'Ola Hansen' },
		{ field: 'company.manager.phone', from: '22 00 00 00', to: '22 00 00 01' },
	]);
	expect(unmapped).toEqual([]);
});

test('a fact and words beside it are told apart; where nobody can, the change is listed and nothing is guessed', () => {
	const beside = edited(['Kari Nordmann har ansvaret', 'Ola Nordmann har hele ansvaret']);
	expect(beside.text).toBe(source.replace('har ansvaret', 'har hele ansvaret'));
	expect(beside.facts).toEqual([{ field: 'company.manager.name', from: 'Kari Nordmann', to: 'Ola Nordmann' }]);
	const mixed = edited(['Kari Nordmann har ansvaret', 'Styret svarer']);
	expect(mixed.text).toBe(source);
	expect(mixed.unmapped).toHaveLength(1);
});
