import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { merge } from './merge.ts';
import { printed } from './printed.ts';

function withValue(template: string, value: string) {
	return merge(template, { scope: { company: { value } } });
}

test.each([
	'javascript:alert(1)',
	'JavaScript:alert(1)',
	' javascript:alert(1)',
	'java\tscript:alert(1)',
	'data:text/html,x',
	'file:///etc/passwd',
	'vbscript:x',
	'//eksempel.no/x',
	'\\\\server\\share',
	'blob:x',
	'1-004: brann',
])('MG-2: no link leads to %s, whether a fact or an author says so', (address) => {
	expect(withValue('[a]({{company.value}})', address).told).toEqual(['address-forbidden 1:1']);
	expect(withValue('x\n\n![a]({{company.value}})', address).told).toEqual(['address-forbidden 3:1']);
	expect(withValue('[a][b]\n\n[b]: <{{company.value}}>', address).told).toEqual(['address-forbidden 1:1']);
	const written = address.replaceAll('\t', '&Tab;').replaceAll('\\', '\\\\');
	expect(merge(`[a](<${written}>)`).told).toEqual(['address-forbidden 1:1']);
});

test('MG-2: an address may not be made of harmless parts either', () => {
	expect(withValue('[a](java{{company.value}}:x)', 'script').told).toEqual(['address-forbidden 1:1']);
	expect(withValue('[a]({{company.value}}:x)', 'javascript').told).toEqual(['address-forbidden 1:1']);
});

test.each([
	'https://eksempel.no/a?b=c:d#e',
	'http://eksempel.no',
	'HTTPS://EKSEMPEL.NO',
	'mailto:post@eksempel.no',
	'tel:+4722000000',
	'2-001_Brann.md',
	'../logo.svg',
	'/index.html',
	'#ansvar',
	'?side=1:2',
	'',
])('MG-2: a link may lead to "%s"', (address) => {
	expect(merge(`[a](<${address}>)`).told).toEqual([]);
});

test.each([
	['<div title="{{company.name}}">', 1],
	['tekst <b>fet</b>', 7],
	['tekst {{company.name}}<br>', 23],
	['<!-- merknad -->', 1],
	['- punkt\n\n  <details>', 3],
	['<script>alert(1)</script>', 1],
])('MG-2, MG-8: HTML is refused: %s', (template, column) => {
	const { told } = merge(`${template}\n`);
	expect(told[0]).toMatch(new RegExp(`^html-forbidden \\d+:${column}$`));
});

test('HTML in code is text', () => {
	expect(printed(merge('`<b>`').root)).toBe('<b>');
});

test.each([
	['the name of a footnote', '[^{{company.name}}]\n\n[^{{company.name}}]: tekst', 0],
	['one footnote by a value', 'x[^a{{company.employees}}]\n\n[^a{{company.employees}}]: y', 0],
	['the language of code', '```{{company.name}}\nx\n```', 1],
	['what follows the language', '```sh {{company.name}}\nx\n```', 1],
	['the name of a definition', '[{{company.name}}]: side.md', 1],
])('a value cannot be %s', (_, template, count) => {
	const { messages } = merge(template);
	const refused = messages.filter(({ code }) => code === 'value-place');
	expect(refused.length).toBeGreaterThanOrEqual(count);
	expect(messages.length).toBe(refused.length);
	expect(messages.length > 0).toBe(true);
});

test.each(['`{{pen "Dato"}}`', '[a]({{pen "Dato"}})', '![{{pen "Dato"}}](a.png)', '[a](b "{{pen "Dato"}}")'])(
	'a blank for the pen is no part of %s',
	(template) => {
		expect(merge(template).messages.map(({ code }) => code)).toEqual(['value-place']);
	},
);

test.each([
	['a private-use character', '\uE000', 'U+E000'],
	['a token', '\uE0000\uE001', 'U+E000'],
	['a private-use character of plane 16', '\u{10FFFD}', 'U+10FFFD'],
	['a turned reading direction', '\u202E', 'U+202E'],
	['an isolate', '\u2066', 'U+2066'],
	['NUL', '\u0000', 'U+0000'],
	['a control', '\u0007', 'U+0007'],
	['a carriage return', '\r', 'U+000D'],
	['a line separator', '\u2028', 'U+2028'],
	['a lone surrogate', '\uD800', 'U+D800'],
	['a noncharacter', '\uFFFF', 'U+FFFF'],
	['a byte order mark', '\uFEFF', 'U+FEFF'],
])('MG-3: %s in a text is refused where it stands', (_, character, codePoint) => {
	const { messages } = merge(`Linje en\nog ${character} to`);
	expect(messages[0]).toEqual({
		code: 'character-forbidden',
		severity: 'error',
		place: { file: 'template.md', line: 2, column: 4 },
		params: { codePoint },
	});
});

test.each(['&#xE000;0&#xE001;', '&#57344;0&#57345;', '&#x202e;', '&#x{{#if company.name}}E000{{/if}};'])(
	'MG-3: nor does %s write such a character',
	(written) => {
		expect(merge(`Linje en\nog ${written}`).messages[0]).toMatchObject({
			code: 'character-forbidden',
			place: { line: 2 },
		});
	},
);

test('signs that are drawn of several characters are no slip', () => {
	expect(merge('⚠️ 👷‍♀️ æ\u00A0ø&shy;å').told).toEqual([]);
});

test.each(['post@firma.no', 'https://firma.no', 'www.firma.no'])(
	'MG-5: %s as a value, or bare in a text, is text',
	(value) => {
		expect(typesIn(withValue('Skriv til {{company.value}}', value).root?.children)).toEqual(['paragraph', 'text']);
		expect(typesIn(merge(`Skriv til ${value}`).root?.children)).toEqual(['paragraph', 'text']);
	},
);

test('MG-5: tables, strikethrough, footnotes and tasks are read; a single tilde is text', () => {
	const template = '| a |\n|---|\n| b |\n\n~~c~~ ~d~[^1]\n\n- [x] e\n\n[^1]: f';
	const types = typesIn(merge(template).root?.children);
	expect(types).toEqual(
		expect.arrayContaining(['table', 'delete', 'footnoteReference', 'listItem', 'footnoteDefinition']),
	);
	expect(types.filter((type) => type === 'delete')).toHaveLength(1);
});

test.each([
	'{{#shout}}x{{/shout}}',
	'{{#company.contacts}}x{{/company.contacts}}',
	'{{#date company.founded}}x{{/date}}',
	'{{^company.cvr}}x{{/company.cvr}}',
])('MG-6: there are four blocks, and this is none: %s', (template) => {
	expect(merge(template).messages.map(({ code }) => code)).toEqual(['helper-unknown']);
});

test('MG-7: no slot reads a fact as Markdown', () => {
	expect(merge('{{md company.name}}').messages.map(({ code }) => code)).toEqual(['helper-unknown']);
	const { root } = withValue('{{company.value}}', '# Tittel\n\n- punkt\n\n<b>');
	expect(typesIn(root?.children)).toEqual(['paragraph', 'text']);
});

test('links and pictures by reference become plain, and definitions go', () => {
	const { root } = merge('[a][x] ![b][X] [y] [z]\n\n[x]: side.md "Tittel"\n[x]: annen.md\n[y]: {{company.name}}\n');
	expect(root?.children).toHaveLength(1);
	expect(root?.children).toMatchObject([
		{
			type: 'paragraph',
			children: [
				{ type: 'link', url: 'side.md', title: 'Tittel', children: [{ type: 'text', value: 'a' }] },
				{ type: 'text' },
				{ type: 'image', url: 'side.md', title: 'Tittel', alt: 'b' },
				{ type: 'text' },
				{ type: 'link', url: 'Eksempelsaga AS' },
				{ type: 'text', value: ' [z]' },
			],
		},
	]);
});

function typesIn(nodes: readonly RootContent[] = []): readonly string[] {
	return nodes.flatMap((node) => [node.type, ...('children' in node ? typesIn(node.children) : [])]);
}
