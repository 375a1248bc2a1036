import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import type { ImportedDocument } from '../../../scripts/types/index.ts';
import '../../support/seed.ts';
import { read } from './read.ts';

const long = process.env.REGELRETT_LONG === '1';
const runs = long ? 5000 : 300;

const words = fc
	.array(
		fc.constantFrom(
			'arbejdet',
			'Styret',
			'skal',
			'og',
			'i',
			'jf.',
			'med',
			'BST',
			'12',
			'm.v.',
			'miljø-',
			'møde:',
			'sag,',
		),
		{
			minLength: 1,
			maxLength: 9,
		},
	)
	.map((list) => list.join(' '));

const mark = fc.constantFrom(
	'§ 1.',
	'§ 2.',
	'§ 3 .',
	'§ 4.',
	'Stk. 2.',
	'Stk. 3.',
	'(2)',
	'1.',
	'2.',
	'3)',
	'01.',
	'4.',
	'a.',
	'b)',
	'c.',
	'I.',
	'II.',
	'IV',
	'-',
	'–',
	'•',
	'*',
	'Bilag 1',
	'BILAG 2 til',
	'TILLÆG NORMAL',
	'Formål',
	'Ansvar',
	'# Tittel',
	'## Del',
	'FORMÅL',
	'........',
	'..',
	'{{document.x}}',
	'[a](b)',
	'|',
	'`',
	'***',
	'~~',
	'<b>',
	'&amp;',
	'1990.',
	'\\',
	'[^1]',
	'[ ]',
	'> ',
	'+',
);

const joint = fc.constantFrom(
	' ',
	'\n',
	'\n\n',
	'  \n\n ',
	'\n ',
	': ',
	'. ',
	'; - ',
	' 1. ',
	', - ',
	'-\n',
	'\r\n',
	'\f',
	'\t',
);

const legal = fc
	.array(fc.tuple(fc.oneof(words, mark), joint), { minLength: 1, maxLength: 40 })
	.map((pieces) => pieces.flat().join(''));

test('every text made of what legal texts are made of keeps its words, in their order', async () => {
	await fc.assert(fc.asyncProperty(legal, keepsWords), { numRuns: runs });
}, 300_000);

test('every text keeps its words, whatever letters it has', async () => {
	const texts = fc
		.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 12 })
		.map((list) => list.join('\n'));
	await fc.assert(fc.asyncProperty(texts, keepsWords), { numRuns: runs });
}, 300_000);

async function keepsWords(text: string): Promise<void> {
	const { imported, messages } = await read(text);
	if (imported === undefined) {
		// A text without a word, or one that no document may be made of, is refused and says so.
		expect(messages.map(({ code }) => code)).not.toContain('import-words');
		expect(messages.length).toBeGreaterThan(0);
		return;
	}
	const source = lettersOf(text);
	const at = imported.documents.reduce((from, document) => from + lengthOf(document, source.slice(from)), 0);
	expect(source.slice(at)).toBe('');
}

/** How far a document says what the source says from here on: its text, behind its title where that was taken from the text. */
function lengthOf({ title, body }: ImportedDocument, source: string): number {
	const said = lettersOf(wordsOf(markdown.parse(markdownOf(body))));
	const found = [lettersOf(title) + said, said].find((letters) => source.startsWith(letters));
	expect(found ?? `${said} is not how it goes on: ${source}`).toBe(found);
	return found?.length ?? 0;
}

/** The parser that others use. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

function wordsOf(node: Nodes): string {
	if (node.type === 'list' && node.ordered === true)
		return node.children.map((item, index) => `${(node.start ?? 1) + index} ${wordsOf(item)}`).join(' ');
	if ('children' in node) return node.children.map(wordsOf).join(' ');
	return 'value' in node ? node.value : '';
}

function lettersOf(text: string): string {
	return text.match(/[\p{L}\p{M}\p{N}]/gu)?.join('') ?? '';
}
