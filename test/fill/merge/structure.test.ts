import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { clean } from '../../../scripts/fields/clean.ts';
import { visit } from '../../../scripts/fill/markdown/visit.ts';
import { unbroken } from '../../../scripts/fill/unbroken.ts';
import { noteFigure } from '../../support/note-figure.ts';
import { hostileText } from './hostile-text.ts';
import { merge } from './merge.ts';

const v = '{{company.value}}';

/** Each place in which a value may stand; the words round it would show any change of structure. */
const places: Readonly<Record<string, string>> = {
	paragraph: `før ${v} etter`,
	'paragraph alone': v,
	'within a word': `før${v}etter`,
	'start of a line': `før\n${v} etter`,
	'end of a line': `før ${v}\netter`,
	'twice in a line': `*${v}* og _${v}_ ${v}`,
	heading: `# ${v}\n\netter`,
	'setext heading': `${v}\n===\n\netter`,
	'above a line of dashes': `før\n\n${v}\n---\n\netter`,
	'list item': `- ${v}\n- etter`,
	'numbered item': `1. ${v}\n2. etter`,
	task: `- [ ] ${v}\n- [x] etter`,
	'text of a task box': `- [${v}] etter`,
	'nested list': `- a\n  - ${v}\n  - b\n- c`,
	quote: `> ${v}\n> etter`,
	'table cell': `| a | b |\n|---|--:|\n| ${v} | etter |\n| c | ${v} |`,
	'table header': `| ${v} | b |\n|---|---|\n| c | etter |`,
	emphasis: `*${v}* etter`,
	strong: `**${v}** etter`,
	'emphasis at its edge': `**før ${v}**etter`,
	strikethrough: `~~${v}~~ etter`,
	'link text': `[${v}](https://eksempel.no) etter`,
	'link address': `[tekst](${v}) etter`,
	'link address in brackets': `[tekst](<${v}>) etter`,
	'query of an address': `[tekst](https://eksempel.no/?a=${v}) etter`,
	'link title': `[tekst](side.md "${v}") etter`,
	'address of a reference': `[tekst][a] etter\n\n[a]: ${v} 'tittel'`,
	'picture text': `![${v}](bilde.png "${v}") etter`,
	'picture address': `![tekst](${v}) etter`,
	'inline code': `\`${v}\` etter`,
	'fenced code': `\`\`\`\n${v}\n\`\`\`\n\netter`,
	'behind a fence': `\`\`\`\nx\n\`\`\`\n${v}`,
	'indented code': `    ${v}\n\netter`,
	footnote: `før[^1]\n\n[^1]: ${v}\n\netter`,
	'before brackets': `${v}[a](b) ${v}(c)`,
	'behind a backslash': `før \\\\${v}`,
	'list from facts': `{{#each company.values}}\n- {{this}} x\n{{/each}}\n\netter`,
	'rows from facts': `| a | b |\n|---|---|\n{{#each company.rows}}\n| {{name}} | {{@root.company.value}} |\n{{/each}}\n\netter`,
	'tasks from facts': `{{#each company.rows as |row|}}\n- [ ] {{row.name}}\n{{/each}}`,
	'words in a list': `før {{list company.values}} etter`,
	condition: `{{#if company.value}}ja ${v}{{else}}nei{{/if}} {{#if (eq company.value "Xq")}}{{else}}{{/if}}`,
};

const runs = process.env.REGELRETT_LONG === '1' ? 100_000 : 2_000;

function treeOf(template: string, value: string) {
	const company = { value, values: [value, 'fast', value], rows: [{ name: value }, { name: 'fast' }] };
	return merge(template, { scope: { company } });
}

test(`MG-1: facts never change structure (${runs} values in ${Object.keys(places).length} places)`, {
	timeout: 3_600_000,
}, () => {
	const expected = new Map(Object.entries(places).map(([place, template]) => [place, treeOf(template, 'Xq').root]));
	fc.assert(
		fc.property(fc.constantFrom(...Object.keys(places)), hostileText, (place, value) => {
			const { root, messages } = treeOf(places[place] ?? '', value);
			const codes = new Set(messages.map(({ code }) => code));
			if (clean(value) === '') {
				if (place !== 'condition')
					expect([...codes]).toEqual([expect.stringMatching(/^(value-missing|helper-argument)$/)]);
			} else if (codes.has('address-forbidden')) {
				expect(place).toMatch(/address/);
			} else {
				expect([...codes]).toEqual([]);
				// A number that is written with spaces stays whole where it stands by itself in a text.
				const inText = place === 'words in a list' ? clean(value) : unbroken(clean(value));
				const [tree, said] = apart(root);
				expect(tree).toEqual(replaced(apart(expected.get(place))[0], clean(value), inText));
				if (place !== 'words in a list') for (const words of said) expect([inText, 'fast']).toContain(words);
			}
		}),
		{ numRuns: runs },
	);
	noteFigure(1, `0 violations in ${runs} values`, true);
});

test('every place holds a value to begin with', () => {
	for (const [place, template] of Object.entries(places)) {
		expect([place, treeOf(template, 'Xq').told]).toEqual([place, []]);
		expect(JSON.stringify(treeOf(template, 'Xq').root)).toContain('Xq');
	}
});

test.each([
	['paragraph', '3 0', 'før 3\u00a00 etter'],
	['inline code', '3 0', '3 0'],
	['words in a list', '3 0', 'før 3 0, fast og 3 0 etter'],
])('of a number in a %s, spaces are those of its text', (place, value, text) => {
	expect(JSON.stringify(treeOf(places[place] ?? '', value).root)).toContain(JSON.stringify(text));
});

/** A tree without the places of its facts, and the words that stand there: how long they are depends on the value. */
function apart(root: Root | undefined): readonly [tree: Root | undefined, said: readonly string[]] {
	const tree = structuredClone(root);
	const said: string[] = [];
	if (tree !== undefined)
		visit(tree, 'text', ({ value, data }) => {
			for (const { at, length } of data?.values ?? []) said.push(value.slice(at, at + length));
			delete data?.values;
		});
	return [tree, said];
}

/** The tree with another value in it, and nothing else changed. */
function replaced(tree: Root | undefined, value: string, inText: string): unknown {
	const put = (part: unknown, own: string): unknown => {
		if (typeof part === 'string') return part.replaceAll('Xq', () => own);
		if (Array.isArray(part)) return part.map((each) => put(each, value));
		if (typeof part !== 'object' || part === null) return part;
		const ownText = 'type' in part && part.type === 'text' ? inText : value;
		return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, put(each, ownText)]));
	};
	return put(JSON.parse(JSON.stringify(tree)), value);
}
