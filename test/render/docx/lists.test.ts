import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import type { XmlElement } from './parse-xml.ts';
import { type Written, written } from './written.ts';

const value = (element: XmlElement | undefined, name: string) =>
	element === undefined ? undefined : all(element, name)[0]?.attributes['w:val'];

/** What Word counts: each item with the number or bullet that stands before it, worked out from the parts alone. */
function counted(file: Written): readonly string[] {
	const numbering = file.part('word/numbering.xml');
	const kinds = new Map(all(numbering, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]));
	const lists = new Map(all(numbering, 'w:num').map((list) => [list.attributes['w:numId'], list]));
	const counts = new Map<string, number>();
	return file.paragraphs
		.filter(({ style }) => style === 'ListParagraph')
		.map(({ element, text }) => {
			const id = value(element, 'w:numId');
			const level = value(element, 'w:ilvl');
			if (id === undefined || level === undefined) return `- ${text}`;
			const list = lists.get(id);
			const kind = kinds.get(value(list, 'w:abstractNumId') ?? '');
			const look = kind && all(kind, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level);
			if (value(look, 'w:numFmt') === 'bullet') return `${level}${value(look, 'w:lvlText')} ${text}`;
			const override = list && all(list, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === level);
			const start = Number(value(override, 'w:startOverride') ?? value(look, 'w:start'));
			const number = (counts.get(id) ?? start - 1) + 1;
			counts.set(id, number);
			return `${level}${number} ${text}`;
		});
}

async function listsOf(markdown: string): Promise<readonly string[]> {
	return counted(await written(aDoc({ markdown })));
}

test('every ordered list counts on its own, from where the author began', async () => {
	expect(await listsOf('1. a\n2. b\n\ntekst\n\n1. c\n\ntekst\n\n7. d\n8. e\n\ntekst\n\n0. f')).toEqual([
		'01 a',
		'02 b',
		'01 c',
		'07 d',
		'08 e',
		'00 f',
	]);
});

test('nested lists restart for each parent, and the parent goes on', async () => {
	expect(await listsOf('1. a\n   1. b\n   2. c\n2. d\n\n   3. e\n      - f\n3. g\n')).toEqual([
		'01 a',
		'11 b',
		'12 c',
		'02 d',
		'13 e',
		'2• f',
		'03 g',
	]);
});

test('an item goes on under its own text', async () => {
	const file = await written(aDoc({ markdown: '1. først\n\n   videre\n\n   > sitat\n\n2. neste' }));
	const [first, further, quote, next] = file.paragraphs.slice(-4);
	expect([first, further, quote, next].map((paragraph) => paragraph?.text)).toEqual([
		'først',
		'videre',
		'sitat',
		'neste',
	]);
	const left = (element: XmlElement | undefined) => Number(element && all(element, 'w:ind')[0]?.attributes['w:left']);
	const id = value(first?.element, 'w:numId');
	const list = all(file.part('word/numbering.xml'), 'w:num').find(({ attributes }) => attributes['w:numId'] === id);
	const kind = all(file.part('word/numbering.xml'), 'w:abstractNum').find(
		({ attributes }) => attributes['w:abstractNumId'] === value(list, 'w:abstractNumId'),
	);
	expect(value(further?.element, 'w:numId')).toBeUndefined();
	expect(left(further?.element)).toBe(left(kind));
	expect(left(quote?.element)).toBeGreaterThan(left(kind));
});

test('an item that opens with a list or with code still has its number', async () => {
	expect(await listsOf('1. - indre\n2. ```\n   kode\n   ```\n')).toEqual(['01 ', '1– indre', '02 ']);
});

test('a list deeper than Word knows levels keeps counting and standing further in', async () => {
	const deep = Array.from({ length: 12 }, (_, depth) => `${'   '.repeat(depth)}1. nivå ${depth + 1}`).join('\n');
	const file = await written(aDoc({ markdown: deep }));
	expect(counted(file).map((item) => item.slice(1))).toEqual(
		Array.from({ length: 12 }, (_, depth) => `1 nivå ${depth + 1}`),
	);
	const lefts = file.paragraphs.slice(-3).map(({ element }) => Number(all(element, 'w:ind')[0]?.attributes['w:left']));
	expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
	expect(new Set(lefts).size).toBe(3);
});

test('tasks are boxes that Word can tick, named by what stands beside them', async () => {
	const file = await written(aDoc({ markdown: '- [x] gjort\n- [ ] igjen\n\n1. [ ] nummerert' }));
	const controls = all(file.body, 'w:sdt');
	expect(controls.map((control) => value(control, 'w:alias'))).toEqual(['gjort', 'igjen', 'nummerert']);
	expect(controls.map((control) => all(control, 'w14:checked')[0]?.attributes['w14:val'])).toEqual(['1', '0', '0']);
	expect(counted(file)).toEqual(['- ☑\tgjort', '- ☐\tigjen', '01 ☐\u{a0}nummerert']);
});
