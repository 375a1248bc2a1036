import { execFileSync, spawnSync } from 'node:child_process';
import mammoth from 'mammoth';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse } from '../../../scripts/fill/markdown/parse.ts';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { officeIsThere } from '../../render/docx/laid-out.ts';
import { richDoc } from '../../render/docx/rich-doc.ts';
import { written } from '../../render/docx/written.ts';
import { officeDecides } from '../../support/tracked/office-decides.ts';
import { foreignText } from './foreign-text.ts';
import { read } from './read.ts';

const pandocIsThere = spawnSync('pandoc', ['--version']).status === 0;
const withoutPandoc = pandocIsThere ? '' : ' (skipped: pandoc not installed)';
const withoutOffice = officeIsThere ? '' : ' (skipped: LibreOffice not installed)';

const text = `# Rutine for støv

## Formål

Ingen skal puste inn **støv** i *verkstedet*.[^1] Se [loven](https://prove.example/lov).

1. Slå på avsug
   - i god tid
   - ved hver maskin
2. Bruk maske

   også ved rengjøring

3. Meld avvik

## Ansvar

| Hvem | Hva | Når |
| --- | --- | --- |
| Leder | Kjøper *masker* | i mars |
| Alle | Rydder | hver dag[^2] |

> Et sitat om støv.

Til slutt:

- en
- to
  1. under
  2. og under igjen

[^1]: Forskriften, kapittel 3.

[^2]: Også fredager.
`;

test.skipIf(!pandocIsThere)(`a file that pandoc wrote comes in whole${withoutPandoc}`, async () => {
	const bytes = execFileSync('pandoc', ['--from', 'markdown', '--to', 'docx', '--output', '-'], { input: text });
	const { root, lost, title } = await read(bytes);
	expect(lost).toEqual([]);
	expect(title).toBe('Rutine for støv');
	const [, ...expected] = told(parse(text));
	expect(told(root)).toEqual(expected);
});

/** The other reader knows none. */
const withoutFormula = foreignText.replace(/ og \$[^$]*\$/u, '');

test.skipIf(!pandocIsThere || !officeIsThere)(
	`another reader finds no paragraph, row or note more than the import${withoutPandoc || withoutOffice}`,
	async () => {
		const written = execFileSync('pandoc', ['--to', 'docx', '--output', '-'], { input: withoutFormula });
		const [saved = written] = officeDecides([{ bytes: written, decision: 'none' }]);
		for (const bytes of [written, saved]) {
			const { root, lost, title = '' } = await read(bytes);
			expect(lost).toEqual([]);
			const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
			const count = (pattern: RegExp) => value.match(pattern)?.length ?? 0;
			const types: string[] = [];
			visit(root, ({ type }) => {
				types.push(type);
			});
			const ours = (type: string) => types.filter((each) => each === type).length;
			expect([ours('tableRow'), ours('table')]).toEqual([count(/<tr>/gu), count(/<table>/gu)]);
			expect(ours('footnoteDefinition')).toBe(count(/<li id="footnote/gu));
			const letters = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]+/gu, '');
			const text = letters(title + textOf(root));
			const paragraphs = value
				.split(/<\/?(?:p|h\d|li|td|th|tr|pre|br ?\/?)(?: [^>]*)?>/u)
				.map((each) => each.replaceAll(/<sup><a.*?<\/sup>|<[^>]+>|&\w+;/gu, ''));
			expect(paragraphs.filter((each) => !text.includes(letters(each)))).toEqual([]);
		}
	},
);

test.skipIf(!officeIsThere)(`files that LibreOffice saved anew come in whole${withoutOffice}`, async () => {
	const own = (await written(richDoc())).bytes;
	const foreign = pandocIsThere
		? [execFileSync('pandoc', ['--from', 'markdown', '--to', 'docx', '--output', '-'], { input: text })]
		: [];
	const saved = officeDecides([own, ...foreign].map((bytes) => ({ bytes, decision: 'none' })));
	for (const [index, before] of [own, ...foreign].entries()) {
		const after = await read(saved[index] ?? new Uint8Array());
		expect(after.lost).toEqual([]);
		expect(told(after.root)).toEqual(told((await read(before)).root));
	}
});

/** What stands in a text: each paragraph, item, cell and note with what it stands in. */
function told(node: Nodes, within: readonly string[] = []): readonly string[] {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'code')
		return [[...within, node.type, node.type === 'heading' ? node.depth : '', textOf(node)].join(' ')];
	const own = node.type === 'list' ? [node.ordered ? 'ordered' : 'bullets'] : [node.type];
	return 'children' in node ? node.children.flatMap((child) => told(child, [...within, ...own])) : [node.type];
}

test('the helper tells texts apart', () => {
	expect(told(parse(text))).not.toEqual(told(parse(text.replace('   - ved hver', '- ved hver'))));
	expect(markdownOf(parse(text))).toContain('[^2]: Også fredager.');
});
