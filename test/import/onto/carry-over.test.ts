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

const conditional = `- Lederne melder behov.
{{#if company.workingEnvironmentCommittee}}
- AMU går gjennom planen.
{{/if}}
- Ansatte{{#if company.safetyRepresentative}}, verneombudet{{/if}} spør.

{{#if company.hazards.woodDust}}
Støv suges av.
{{else}}
Lokalet luftes.
{{/if}}

Lufta er god.

| Hvem | Telefon |
|---|---|
{{#each company.emergencyContacts}}
| {{name}} | {{phone}} |
{{/each}}

Slutt.
`;

const shown = `- Lederne melder behov.
- AMU går gjennom planen.
- Ansatte, verneombudet spør.

Støv suges av.

Lufta er god.

| Hvem | Telefon |
| --- | --- |
| Brann | 110 |
| Politi | 112 |

Slutt.

## Bilag

Tall.
`;

test.each<readonly [name: string, edit: readonly [string, string], change: readonly [string, string]]>([
	[
		'an item before one that only some have stands outside',
		['behov.\n', 'behov.\n- Vikarer spør.\n'],
		['behov.\n', 'behov.\n- Vikarer spør.\n'],
	],
	[
		'an item behind one that only some have stands outside',
		['planen.\n', 'planen.\n- Vikarer spør.\n'],
		['planen.\n{{/if}}\n', 'planen.\n{{/if}}\n- Vikarer spør.\n'],
	],
	[
		'an item that only some have goes with its block',
		['- AMU går gjennom planen.\n', ''],
		['{{#if company.workingEnvironmentCommittee}}\n- AMU går gjennom planen.\n{{/if}}\n', ''],
	],
	[
		'a line goes with the blocks on it',
		['- Ansatte, verneombudet spør.\n', ''],
		['- Ansatte{{#if company.safetyRepresentative}}, verneombudet{{/if}} spør.\n', ''],
	],
	[
		'a paragraph that only some have goes, and that of the others stays',
		['Støv suges av.\n\n', ''],
		['Støv suges av.\n', ''],
	],
	[
		'a row behind those of a list stands behind the list',
		['112 |\n', '112 |\n| Vakt | 99 |\n'],
		['{{/each}}\n', '{{/each}}\n| Vakt | 99 |\n'],
	],
	[
		'a paragraph at the end stands before what is set behind the text',
		['Slutt.\n', 'Slutt.\n\nTakk.\n'],
		['Slutt.\n', 'Slutt.\n\nTakk.\n'],
	],
])('%s', (_, edit, change) => {
	const { text, unmapped } = carryOver(conditional, shown, shown.replace(...edit));
	expect({ text, unmapped }).toEqual({ text: conditional.replace(...change), unmapped: [] });
});

test.each<readonly [name: string, edit: readonly [string, string], said: string]>([
	[
		'what holds something that was not shown stays',
		[shown.slice(shown.indexOf('Støv'), shown.indexOf('| Hvem')), ''],
		'Støv suges av. Lufta er god.',
	],
	['a row among those of a list is told', ['110 |\n', '110 |\n| Vakt | 99 |\n'], '| Vakt | 99 |'],
])('%s', (_, edit, said) => {
	const { text, unmapped } = carryOver(conditional, shown, shown.replace(...edit));
	expect(text).toBe(conditional);
	expect(unmapped.map(({ from, to }) => (from + to).replaceAll(/\s+/gu, ' ').trim())).toEqual([said]);
});

test.each([
	['**Leder Kari** eier det.', '**Leder** Kari eier det.'],
	['**Kari** eier det.', 'Kari eier det.'],
	['**Kari eier** det.', 'Kari **eier** det.'],
])('how a fact was set is kept where a file lost it: %s', (before, after) => {
	const text = before.replace('Kari', '{{company.manager.name}}');
	expect(carryOver(text, before, after)).toEqual({ text, facts: [], unmapped: [] });
});
