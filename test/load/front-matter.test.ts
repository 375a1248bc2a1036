import { afterEach, expect, test } from 'vitest';
import { parseFrontMatter } from '../../scripts/load/read-front-matter.ts';
import type { Message } from '../../scripts/types/index.ts';

function read(text: string) {
	const messages: Message[] = [];
	const source = parseFrontMatter(text, 'a.md', (message) => messages.push(message));
	return { source, found: messages.map(({ code, place }) => `${place.line}:${place.column} ${code}`), messages };
}

afterEach(() => {
	expect(globalThis).not.toHaveProperty('ran');
});

test.each(['---js', '---javascript', '---JS', '---json', '---coffee', '---JavaScript'])(
	'FM-1: %s runs no code',
	(header) => {
		const { source, found } = read(`${header}\nglobalThis.ran = true; module.exports = {}\n---\ntext\n`);
		expect(source).toBeUndefined();
		expect(found).toEqual(['1:4 front-matter-language']);
	},
);

test.each(['---constructor', '---toString', '---valueOf'])('FM-2: %s is refused', (header) => {
	expect(read(`${header}\na: 1\n---\n`).found).toEqual(['1:4 front-matter-language']);
});

test('FM-3: broken text fails each time it is read', () => {
	const broken = '---\na: [1\n---\ntext\n';
	expect(read(broken).source).toBeUndefined();
	expect(read(broken).source).toBeUndefined();
	expect(read(broken).found.length).toBeGreaterThan(0);
});

test('FM-4: equal texts share nothing', () => {
	const text = '---\na: 1\n---\n';
	expect(read(text).source?.values).not.toBe(read(text).source?.values);
});

test('FM-5: a block that is not closed swallows no document', () => {
	expect(read('---\na: 1\n# Heading\ntext\n').found).toEqual(['1:1 front-matter-unclosed']);
});

test('FM-6: a line that only begins with the three strokes closes nothing', () => {
	expect(read('---\na: |\n  b\n---abc\nc: 1\n---\n').found).toEqual(['4:1 front-matter-unclosed']);
});

test('FM-7: an empty line before the block is no front matter', () => {
	expect(read('\n---\na: 1\n---\n').found).toEqual(['1:1 front-matter-missing']);
});

test.each(['just words', '- a\n- b'])('FM-8: %j is no map', (yaml) => {
	expect(read(`---\n${yaml}\n---\n`).found).toEqual(['2:1 front-matter-shape']);
});

test.each(['__proto__', 'constructor', 'prototype', '1a', '"a b"', 'a.b'])('FM-9: the key %s is refused', (key) => {
	const { source, found } = read(`---\n${key}: 1\n---\n`);
	expect(source).toBeUndefined();
	expect(found).toEqual(['2:1 yaml-key']);
});

test.each([
	['a: &x 1', 'anchor'],
	['a: 1\nb: *a', 'alias'],
	['a: !!binary aGk=', 'tag'],
	['a: !js/function x', 'tag'],
	['<<: {a: 1}', 'merge'],
])('YA-6, YA-9: %j is refused', (yaml, feature) => {
	const { messages, source } = read(`---\n${yaml}\n---\n`);
	expect(source).toBeUndefined();
	expect(messages.map(({ params }) => params)).toContainEqual({ feature });
});

test('YA-7: thousands of brackets are a message, not a crash', () => {
	expect(read(`---\na: ${'['.repeat(2500)}\n---\n`).found.join()).toContain('yaml-');
});

test('YA-8: a duplicate key is named at its line', () => {
	const { messages } = read('---\na: 1\nb: 2\na: 3\n---\n');
	expect(messages.map(({ code, place, params }) => ({ code, line: place.line, params }))).toEqual([
		{ code: 'yaml-duplicate-key', line: 4, params: { key: 'a' } },
	]);
});

test('YA-9: a block of more than 64 KiB is refused before duplicate keys are looked for', () => {
	const keys = Array.from({ length: 16_000 }, (_, index) => `k${index}: 1`).join('\n');
	expect(read(`---\n${keys}\n---\n`).found).toEqual(['1:1 front-matter-too-large']);
});

test('every problem of a block is told in one run', () => {
	expect(read('---\na: &x 1\n__proto__: 2\na: 3\n---\n').found).toHaveLength(3);
});

test('scalars keep the text and the place their author gave them', () => {
	const { source } = read('---\npostcode: 0150\nquoted: "a: b"\n---\nbody\n');
	expect(source?.values.entries.get('postcode')?.value).toEqual({
		type: 'scalar',
		text: '0150',
		quoted: false,
		place: { file: 'a.md', line: 2, column: 11 },
	});
	expect(source?.values.entries.get('quoted')?.value).toMatchObject({ text: 'a: b', quoted: true });
	expect(source?.text.slice(source.bodyStart)).toBe('body\n');
});

test('fields that stand twice are told where they begin again', () => {
	expect(read('---\na: 1\n---\n\n---\nb: 2\nc:\n  - d\n---\n\nText\n').found).toEqual(['5:1 front-matter-twice']);
	expect(read('---\na: 1\n---\n---\nb: 2\n---').found).toEqual(['4:1 front-matter-twice']);
});

test.each([
	'\n---\n\nText\n',
	'\n---\nNote: a line of text\nand more of it\n---\n',
	'\n---\nb: 2\n',
	'\nText\n---\nb: 2\n---\n',
])('a line drawn in the text begins no fields: %j', (body) => {
	expect(read(`---\na: 1\n---\n${body}`).found).toEqual([]);
});

test('keys that cannot be read are told once, and not as keys that stand twice', () => {
	expect(read('---\na:\n\tb: 1\n---\n').found).toEqual(['3:1 yaml-syntax']);
});
