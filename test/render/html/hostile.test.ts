import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { createHtmlRenderer } from '../../../scripts/render/html/index.ts';
import type { Asset, Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aHostileText } from '../markdown/a-hostile-text.ts';
import { aTree } from '../markdown/a-tree.ts';
import { pictures } from '../markdown/pictures.ts';
import { elementsIn } from './elements-in.ts';
import { look } from './look.ts';
import { readPage } from './read-page.ts';
import { textIn } from './text-in.ts';

const runs = process.env.REGELRETT_LONG ? 20_000 : 300;

const renderer = createHtmlRenderer(look, ['html']);
const plain = aDoc({ markdown: 'x' });
const assets: ReadonlyMap<string, Asset> = new Map(pictures.map((file) => [file, { ...aPicture('image/png'), file }]));

test(`hostile words in every place of a text stay words: ${runs} texts`, { timeout: 3_600_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(aTree(), async (body) => {
			const page = await pageOf({ ...plain, body, assets });
			expect(page.errors).toEqual([]);
			expect(page.all('script', 'iframe', 'object', 'form', 'b', 'link')).toEqual([]);
			const found = wordsOf(textIn(page.one('main')));
			for (const words of wordsIn(body)) expect(found).toContain(words);
			const ids = elementsIn(page.root).flatMap(({ properties }) => properties.id ?? []);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { properties } of page.all('a'))
				expect(String(properties.href ?? '')).toMatch(/^$|^(?:https?|mailto|tel):|^[^:]*$|^#|^\.\.\//u);
		}),
		{ numRuns: runs },
	);
});

test(`hostile words in every place round the text stay words: ${runs} frames`, { timeout: 3_600_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(aHostileText, async (words) => {
			const page = await pageOf({
				...plain,
				meta: {
					...plain.meta,
					title: words,
					owner: words,
					company: { ...plain.meta.company, name: words, orgNumber: words },
				},
				frame: {
					...plain.frame,
					label: words,
					line: words,
					watermark: words,
					rows: [{ key: 'id', label: words, value: words }],
					notices: [{ type: 'example', text: words }],
					words: { ...plain.frame.words, page: [words, words, words], uncontrolledCopy: words, skipToText: words },
				},
			});
			expect(page.errors).toEqual([]);
			expect(page.all('script', 'b')).toEqual([]);
			expect(page.all('style')).toHaveLength(2);
			for (const tagName of ['h1', 'dt', 'dd']) expect(textIn(page.one(tagName))).toBe(words);
			expect(page.all('meta').find(({ properties }) => properties.name === 'author')?.properties.content).toBe(words);
		}),
		{ numRuns: runs },
	);
});

async function pageOf(doc: Doc) {
	const result = await renderer.render(doc);
	return readPage('bytes' in result ? new TextDecoder().decode(result.bytes) : '');
}

/** Every text that is not in a footnote, which stands on the page only where it is referred to. */
function wordsIn(node: Nodes): string[] {
	if (node.type === 'footnoteDefinition') return [];
	if (node.type === 'penBlank') return [wordsOf(node.label)];
	if ('value' in node) return [wordsOf(node.value)];
	return 'children' in node ? node.children.flatMap(wordsIn) : [];
}

/** Without spaces, which browsers draw as one. */
function wordsOf(text: string): string {
	return text.replaceAll(/\s/gu, '');
}
