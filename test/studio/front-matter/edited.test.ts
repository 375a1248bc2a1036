import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited } from '../../../scripts/studio/front-matter/edited.ts';
import { frontMatterOf } from '../../../scripts/studio/front-matter/front-matter-of.ts';
import type { Field, StudioEdit, StudioValue } from '../../../scripts/types/index.ts';

type Path = StudioEdit['path'];

const label = { nb: '', nn: '', da: '', en: '' };

function field(key: string, type: Field['type'], more: Partial<Field> = {}): Field {
	return { key, type, label, requirement: 'optional', choices: [], fields: [], norms: [], ...more };
}

const fields: readonly Field[] = [
	field('id', 'document-id'),
	field('title', 'text'),
	field('version', 'version'),
	field('employees', 'integer'),
	field('manager', 'group', { fields: [field('name', 'text'), field('phone', 'phone')] }),
	field('recipients', 'list', { item: 'text' }),
	field('references', 'list', {
		fields: [field('law', 'text'), field('section', 'text'), field('parts', 'list', { item: 'text' })],
	}),
	field('legalBasis', 'group', { short: 'state', fields: [field('state', 'choice'), field('asOf', 'day')] }),
];

const page = `---
# Om dokumentet
id: 1-004 # nummeret
title: 'Bruk av BHT'

version: "2"
recipients: [Alle, "Verneombud"] # de som får det
references:
  # loven først
  - {law: aml, section: "3-3"}
  - law: internkontroll # forskriften
    section: "5"
legalBasis: historic
summary: >-
  En lang
  tekst
---

## Formål
---
id: ikke her
`;

function textOf(edits: readonly StudioEdit[], text = page): string {
	const answer = edited(text, edits, fields);
	if ('stuck' in answer) throw new Error(`stuck at ${answer.stuck?.join('.')}`);
	return answer.text;
}

const set = (path: Path, value: StudioValue | undefined) => [{ path, value }];

describe('an edit changes what it names and nothing else', () => {
	const cases: readonly [string, readonly StudioEdit[], readonly [from: string, to: string]][] = [
		['a text keeps its quotes', set(['title'], "Ola's BHT"), ["'Bruk av BHT'", `"Ola's BHT"`]],
		['a text keeps its comment', set(['id'], '1-005'), ['id: 1-004 #', 'id: 1-005 #']],
		['a number as text stays quoted', set(['version'], '3'), ['"2"', '"3"']],
		['a word of a list', set(['recipients', 1], 'Alle igjen'), ['"Verneombud"', '"Alle igjen"']],
		['one more word', set(['recipients', 2], 'BHT'), ['"Verneombud"]', '"Verneombud", BHT]']],
		['one word less', set(['recipients', 0], undefined), ['[Alle, ', '[']],
		['a part of an item in braces', set(['references', 0, 'section'], '3-4'), ['"3-3"', '"3-4"']],
		['a part more in braces', set(['references', 0, 'parts'], ['a']), ['"3-3"}', '"3-3", parts: [a]}']],
		['an item gone', set(['references', 0], undefined), ['  - {law: aml, section: "3-3"}\n', '']],
		[
			'the first part of an item gone',
			set(['references', 1, 'law'], undefined),
			['law: internkontroll # forskriften\n    ', ''],
		],
		[
			'one more item',
			set(['references', 2], { law: 'x', section: '010' }),
			['    section: "5"\n', '    section: "5"\n  - law: x\n    section: "010"\n'],
		],
		['a short form', set(['legalBasis', 'state'], 'in-force'), ['historic', 'in-force']],
		[
			'a short form made whole',
			set(['legalBasis', 'asOf'], '2025-01-01'),
			['legalBasis: historic', 'legalBasis:\n  state: historic\n  asOf: 2025-01-01'],
		],
		[
			'a group that was not there, in its order',
			set(['manager', 'name'], 'Kari: Eksempel'),
			['version: "2"\n', 'version: "2"\nmanager:\n  name: "Kari: Eksempel"\n'],
		],
		['a folded text', set(['summary'], 'Kort'), [' >-\n  En lang\n  tekst', ' Kort']],
		['all of a list', set(['recipients'], undefined), ['recipients: [Alle, "Verneombud"] # de som får det\n', '']],
		['a whole list of which one part differs', set(['recipients'], ['Alle', 'BHT']), ['"Verneombud"', '"BHT"']],
		[
			'a whole number of a field for such',
			set(['employees'], '12'),
			['version: "2"\n', 'version: "2"\nemployees: 12\n'],
		],
	];
	const two = { law: 'internkontroll', section: '5' };
	const one = { law: 'aml', section: '3-3' };

	test('items that change places take their quotes and their remarks along', () => {
		const [first, second] = [
			'  - {law: aml, section: "3-3"}\n',
			'  - law: internkontroll # forskriften\n    section: "5"\n',
		];
		expect(page).toContain(first + second);
		const textWith = (...items: StudioValue[]) => textOf(set(['references'], items));
		expect(textWith(two, one)).toBe(page.replace(first + second, second + first));
		const third = '  - law: x\n    section: z\n';
		expect(textWith({ law: 'x', section: 'z' }, one, two)).toBe(page.replace(first, third + first));
		expect(textOf(set(['recipients'], ['Verneombud', 'Alle']))).toBe(
			page.replace('[Alle, "Verneombud"]', '["Verneombud", Alle]'),
		);
	});

	test.each(cases)('%s', (_, edits, [from, to]) => {
		expect(page).toContain(from);
		expect(textOf(edits)).toBe(page.replace(from, () => to));
	});
});

describe('what YAML or another program would read otherwise is quoted', () => {
	const texts = [
		'no',
		'Ja',
		'null',
		'~',
		'0150',
		'1:30',
		'12',
		'1.20',
		'1e3',
		'0x1f',
		'# x',
		'- a',
		'a: b',
		'a #b',
		' a',
		'a ',
		'',
	];
	const more = [
		'"',
		"'",
		'\\',
		'[a',
		'{a',
		'*a',
		'&a',
		'!a',
		'|',
		'>',
		'%a',
		'@a',
		'`a',
		'---',
		'a\nb',
		'a\n\nb\n',
		'\na',
		'æøå',
		'😀',
		'?',
		':',
	];
	test.each([...texts, ...more])('%j', (text) => {
		for (const path of [
			['title'],
			['summary'],
			['owner'],
			['recipients', 1],
			['references', 1, 'law'],
			['references', 0, 'law'],
		] as Path[]) {
			const read = frontMatterOf(textOf(set(path, text)), 'a.md', 'nb');
			expect(at(read.values, path)).toBe(text);
		}
	});

	test('and only that: words stay without quotes', () => {
		for (const text of [
			'Verneombud',
			'2025-01-01',
			'Ja, det er sant',
			'v2',
			'æøå',
			"Ola's",
			'1-004',
			'+47 00 00 00 00',
		])
			expect(textOf(set(['owner'], text))).toContain(`owner: ${text}\n`);
		for (const text of ['no', '0150', '1:30', '12'])
			expect(textOf(set(['owner'], text))).toContain(`owner: "${text}"\n`);
	});
});

test('a front matter that cannot be read is left alone', () => {
	expect(edited('---\nid: [\n---\n', set(['id'], 'a'), fields)).toEqual({ stuck: undefined });
	expect(edited('ingenting', set(['id'], 'a'), fields)).toEqual({ stuck: undefined });
});

/* Front matter as people write it: each value in one of the styles that YAML has, with comments. */

const keys = ['id', 'title', 'manager', 'recipients', 'references', 'legalBasis', 'annet', 'mer'] as const;
const scalar = fc.oneof(
	fc.constantFrom(
		'Alle',
		'2',
		'0150',
		'no',
		'2025-01-01',
		'a: b',
		'# x',
		'- a',
		'æøå',
		'',
		' x ',
		'"\'',
		'a\nb',
		'1:30',
		'{}',
	),
	fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
);
const { value } = fc.letrec<{ value: StudioValue; list: StudioValue; group: StudioValue }>((tie) => ({
	value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('group')),
	list: fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
	group: fc.dictionary(fc.constantFrom('law', 'section', 'name', 'phone', 'deler'), tie('value'), {
		minKeys: 1,
		maxKeys: 3,
		noNullPrototype: true,
	}),
}));

interface Writing {
	readonly next: (choices: number) => number;
}

/** Writes a value behind a key or a dash. @param column where lines of its own begin */
function write(one: StudioValue, column: number, writing: Writing, item: boolean): string {
	const remark = writing.next(3) === 0 ? ' # merknad' : '';
	const pad = ' '.repeat(column);
	if (typeof one !== 'string' && writing.next(3) === 0) return `${inline(one, writing)}${remark}\n`;
	if (typeof one === 'string') {
		if (/^[^\s][^\n]*\n[^\s][^\n]*[^\s]$/.test(one) && writing.next(2) === 0)
			return `|-${remark}\n${one
				.split('\n')
				.map((line) => `${pad}${line}\n`)
				.join('')}`;
		return `${inline(one, writing)}${remark}\n`;
	}
	const gap = () => ['', '', `${pad}# om det neste\n`, '\n'][writing.next(4)] ?? '';
	const first = item ? '' : `${remark}\n`;
	if (Array.isArray(one)) {
		if (item) return `${inline(one, writing)}${remark}\n`;
		return `${first}${one.map((part: StudioValue) => `${gap()}${pad}- ${write(part, column + 2, writing, true)}`).join('')}`;
	}
	const pairs = Object.entries(one).map(([key, part], index) => {
		const start = item && index === 0 ? '' : `${gap()}${pad}`;
		return `${start}${key}: ${write(part, column + 2, writing, false)}`;
	});
	return first + pairs.join('');
}

function inline(one: StudioValue, writing: Writing): string {
	if (typeof one === 'string') {
		const style = writing.next(3);
		if (style === 0 && /^[A-Za-z][A-Za-z0-9-]*$/.test(one)) return one;
		return style === 1 && !one.includes('\n') ? `'${one.replaceAll("'", "''")}'` : JSON.stringify(one);
	}
	if (Array.isArray(one)) return `[${one.map((part: StudioValue) => inline(part, writing)).join(', ')}]`;
	return `{${Object.entries(one)
		.map(([key, part]) => `${key}: ${inline(part, writing)}`)
		.join(', ')}}`;
}

/** The text of a front matter with these fields; each with its own lines, by key. */
function written(values: Readonly<Record<string, StudioValue>>, seed: readonly number[]) {
	let drawn = 0;
	const writing: Writing = { next: (choices) => (seed[drawn++ % seed.length] ?? 0) % choices };
	const parts = Object.entries(values).map(([key, one]) => [key, `${key}: ${write(one, 2, writing, false)}`] as const);
	return { parts, text: `---\n# Øverst\n${parts.map(([, lines]) => lines).join('')}---\n\n## Formål\n---\nid: x\n` };
}

/** Paths into a value, one step beyond its lists included. */
function pathsIn(one: StudioValue, path: Path): readonly Path[] {
	if (typeof one === 'string') return [path];
	if (Array.isArray(one))
		return [path, [...path, one.length], ...one.flatMap((part: StudioValue, index) => pathsIn(part, [...path, index]))];
	return [path, ...Object.entries(one).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function at(one: StudioValue | undefined, path: Path): StudioValue | undefined {
	return path.reduce<StudioValue | undefined>((part, step) => (part as never)?.[step], one);
}

/** The same by a way of its own: a copy that is changed, then cleared of what is empty on the way. */
function model(values: Readonly<Record<string, StudioValue>>, path: Path, now: StudioValue | undefined): StudioValue {
	const copy = structuredClone(values) as never;
	const parent = at(copy, path.slice(0, -1)) as never as Record<string | number, unknown>;
	const last = path.at(-1) ?? '';
	if (now !== undefined) parent[last] = now;
	else if (Array.isArray(parent)) parent.splice(last as number, 1);
	else delete parent[last];
	for (let end = path.length - 1; now === undefined && end > 0; end--) {
		const holder = at(copy, path.slice(0, end)) as object;
		if (Object.keys(holder).length > 0) break;
		const above = at(copy, path.slice(0, end - 1)) as never as Record<string | number, unknown>;
		if (Array.isArray(above)) above.splice(path[end - 1] as number, 1);
		else delete above[path[end - 1] as string];
	}
	return copy;
}

test('after any edit the front matter says what was asked for, and all other fields stand as they did', () => {
	const given = fc
		.record({
			values: fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 2, maxKeys: 6, noNullPrototype: true }),
			seed: fc.array(fc.nat(11), { minLength: 7, maxLength: 40 }),
			which: fc.nat(),
			now: fc.option(value, { nil: undefined, freq: 3 }),
		})
		.map(({ values, which, ...rest }) => {
			const paths = Object.entries(values).flatMap(([key, one]) => pathsIn(one, [key]));
			return { values, path: paths[which % paths.length] ?? [], ...rest };
		});
	fc.assert(
		fc.property(given, ({ values, seed, path, now }) => {
			const { parts, text } = written(values, seed);
			const before = frontMatterOf(text, 'a.md', 'nb');
			expect(before.findings).toEqual([]);
			expect(before.values).toEqual(values);
			const answer = textOf([{ path, value: now }], text);
			expect(frontMatterOf(answer, 'a.md', 'nb').values).toEqual(model(values, path, now));
			const others = parts.filter(([key]) => key !== path[0]).map(([, lines]) => lines);
			const place = parts.findIndex(([key]) => key === path[0]);
			const head = `---\n# Øverst\n${others.slice(0, place).join('')}`;
			expect(answer.startsWith(head)).toBe(true);
			expect(answer.endsWith(`${others.slice(place).join('')}---\n\n## Formål\n---\nid: x\n`)).toBe(true);
		}),
		{ numRuns: 500 },
	);
});
