import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { withoutNumbers } from '../../../scripts/import/word/without-numbers.ts';
import type { Kind } from '../../../scripts/types/index.ts';
import { aWordFile, r } from './a-word-file.ts';
import { read } from './read.ts';

const name = (text: string) => ({ nb: text, nn: text, da: text, en: text });
const none = { nb: [], nn: [], da: [], en: [] };
const kind = {
	name: 'instruction',
	sections: ['Formål', 'Ansvar'].map((heading) => ({ key: heading, heading: name(heading), also: none })),
} as unknown as Kind;

function unnumbered(text: string): string {
	return markdownOf(withoutNumbers(fromMarkdown(text), kind).root);
}

test('numbers that go on from a heading of the kind go with its own', () => {
	expect(unnumbered('## 2. Ansvar\n\n### 2.1 Leder\n\n### 2.2. Ansatte\n')).toBe(
		'## Ansvar\n\n### Leder\n\n### Ansatte\n',
	);
});

test.each([
	[
		'the text refers to',
		'## 2. Ansvar\n\n### 2.1 Leder\n\nSe punkt 2.1.\n',
		'## Ansvar\n\n### 2.1 Leder\n\nSe punkt 2.1.\n',
	],
	['goes on from another', '## 2. Ansvar\n\n### 3.1 Leder\n', '## Ansvar\n\n### 3.1 Leder\n'],
	[
		'stands below a heading that is not of the kind',
		'## 2. Annet\n\n### 2.1 Leder\n',
		'## 2. Annet\n\n### 2.1 Leder\n',
	],
])('a number stays that %s', (_, text, expected) => {
	expect(unnumbered(text)).toBe(expected);
});

const line = (...cells: readonly string[]) => `<w:p>${cells.map((each) => r(each)).join('<w:r><w:tab/></w:r>')}</w:p>`;

test('letters and numbers before a tab are those of items, not a column', async () => {
	const { root } = await read(
		aWordFile({ body: line('a)', 'bruke maske') + line('b)', 'rydde') + line('3.1', 'melde feil') }),
	);
	expect(markdownOf(root)).toBe('a) bruke maske\n\nb) rydde\n\n3.1 melde feil\n');
});

test('a column of numbers is one among others', async () => {
	const { root } = await read(aWordFile({ body: line('7', 'Maske', 'P3') + line('9', 'Hansker', 'Skinn') }));
	expect(root.children.map(({ type }) => type)).toEqual(['table']);
});
