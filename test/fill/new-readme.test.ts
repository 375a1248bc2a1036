import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, Facts } from '../../scripts/fill/init/facts.ts';
import { newReadme } from '../../scripts/fill/init/new-readme.ts';
import { parseFrontMatter } from '../../scripts/load/read-front-matter.ts';
import { plain } from '../../scripts/load/yaml/plain.ts';

const keys = [
	'id',
	'type',
	'name',
	'orgNumber',
	'address',
	'industryCodes',
	'employees',
	'manager',
	'emergencyContacts',
	'library',
	'example',
];

const readme = `---
# Who we are
id: saga
type: enterprise
name: 'Saga AS' # as registered

address: {street: Sagveien 1, postcode: 0150, city: Sagby}
employees: 42
manager:
  name: Kari
  # on duty day and night
  phone: +47 00 00 00 01
emergencyContacts:
  - {name: Brann, phone: 110}
  - {name: Kari, phone: +47 00 00 00 01}
library: nb
example: ja
---

Built to \`dist/saga/x.pdf\`, not to dist/sagaen.   
`;

test('without new facts nothing changes, not a byte', () => {
	expect(rewritten(readme, new Map())).toBe(readme);
	const own = readFileSync('README.md', 'utf8');
	expect(rewritten(own, new Map())).toBe(own);
});

test('what is not named keeps its comments, order and quotes', () => {
	const facts: Facts = new Map<string, Fact | null>([
		['id', 'nord'],
		['manager', { name: 'Berit', phone: '+47 00 00 00 01' }],
		['orgNumber', '920000126'],
		['industryCodes', [{ code: '16.100', edition: 'SN2007' }]],
		['emergencyContacts', [{ name: 'Brann', phone: '110' }]],
		['address', { street: 'Havnegata 2', postcode: '0151', city: 'Sagby' }],
		['employees', null],
		['example', null],
	]);
	expect(rewritten(readme, facts)).toBe(`---
# Who we are
id: nord
type: enterprise
name: 'Saga AS' # as registered
orgNumber: 920000126

address: {street: Havnegata 2, postcode: "0151", city: Sagby}
industryCodes:
  - {code: "16.100", edition: SN2007}
manager:
  name: Berit
  # on duty day and night
  phone: +47 00 00 00 01
emergencyContacts:
  - {name: Brann, phone: 110}
library: nb
---

Built to \`dist/nord/x.pdf\`, not to dist/sagaen.   
`);
});

test('line ends and byte order mark stay what they were', () => {
	const windows = `\uFEFF${readme.replaceAll('\n', '\r\n')}`;
	const changed = rewritten(windows, new Map([['name', 'Nord AS']]));
	expect(changed).toBe(windows.replace("'Saga AS'", "'Nord AS'"));
});

const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((words) => words.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());
const word = text.filter((words) => words !== '' && words !== '~' && words !== 'null');
const fact = fc.oneof(
	word,
	fc.record({ name: word, phone: word }),
	fc.array(fc.record({ name: word, phone: word }), { minLength: 1, maxLength: 3 }),
);

test('whatever the facts say, they are read back as they are, and the rest as it was', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.constantFrom('name', 'orgNumber', 'manager', 'emergencyContacts', 'library'), fact),
			(facts) => {
				const changed = rewritten(readme, new Map<string, Fact | null>(Object.entries(facts)));
				expect(valuesOf(changed)).toEqual({ ...(valuesOf(readme) as object), ...facts });
				expect(changed.slice(changed.indexOf('\n---\n\n'))).toBe(readme.slice(readme.indexOf('\n---\n\n')));
			},
		),
	);
});

function rewritten(raw: string, facts: Facts): string {
	return newReadme(raw, read(raw), facts, keys);
}

function valuesOf(raw: string): unknown {
	return plain(read(raw).values);
}

function read(raw: string) {
	const text = raw.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
	const found = parseFrontMatter(text, 'README.md', (message) => {
		throw new Error(JSON.stringify(message));
	});
	if (found === undefined) throw new Error('unread');
	return found;
}
