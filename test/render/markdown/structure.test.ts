import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { createMarkdownRenderer } from '../../../scripts/render/markdown/index.ts';
import { numbered } from '../../../scripts/render/markdown/numbered.ts';
import { write } from '../../../scripts/render/markdown/write.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aStatute } from '../a-statute.ts';
import { anEdition } from '../an-edition.ts';
import { structured } from '../structured.ts';
import { aStructure } from './a-structure.ts';
import { read } from './read.ts';

const statute = aStatute({
	id: '1-001',
	markdown: `## Navn

§ 1. Centret hedder FBSC Nordjylland, se [§ 14](#p14) og [navnet](#navn).
Stk. 2. Det rådgiver, jf. § 14, stk. 2, om

1. støj,
2. indeklima, herunder
   a. lys,
   b. luft,
3. kemi.

§ 14.

3. Straks, jf. bilag 1.

Stk. 2. Note.[^1]

| Opgave | Timer |
| - | -: |
| Måling | 12 |

> Citat.

[Dato](pen:)

## Bilag 1. Vejledning

Tekst.

[^1]: Noten.
`,
	frame: { changes: { title: 'Ændringer', columns: ['Version', 'Dato', 'Af', 'Ændring'] } },
});

test('numbers are written out, those of §§ in bold, and closed by the list of changes before the annexes', async () => {
	const markdown = await written(statute);
	expect(markdown.slice(markdown.indexOf('## Navn'))).toBe(`## Navn

**§ 1.** Centret hedder FBSC Nordjylland, se § 14 og [navnet](#navn).

Stk. 2. Det rådgiver, jf. § 14, stk. 2, om

1. støj,
2. indeklima, herunder

   a. lys,

   b. luft,
3. kemi.

**§ 14.**

3. Straks, jf. bilag 1.

Stk. 2. Note.[^1]

| Opgave | Timer |
| --- | --: |
| Måling | 12 |

> Citat.

Dato: ${'_'.repeat(30)}

## Ændringer

| Version | Dato | Af | Ændring |
| --- | --- | --- | --- |

## Bilag 1. Vejledning

Tekst.

[^1]: Noten.
`);
});

test('it holds no HTML, and reads back with the same numbers, texts and references', async () => {
	const markdown = await written(statute);
	const own = markdown.slice(markdown.indexOf('## Navn')).replace(/## Ændringer.*?(?=## Bilag)/su, '');
	const again = structured(read(own), own);
	visit(again, (node) => expect(node.type).not.toBe('html'));
	const withoutPens = (lines: readonly string[]) => lines.map((line) => line.replace(/^paragraph (?:Dato: _+)?$/u, ''));
	expect(withoutPens(outline(again))).toEqual(withoutPens(outline(statute.body)));
	const references = (root: Root) => {
		const found: string[] = [];
		visit(root, 'structureReference', ({ anchor }) => {
			found.push(anchor);
		});
		return found;
	};
	// The first was a link in the source, to what has no anchor in Markdown.
	expect(references(again)).toEqual(['p14', ...references(statute.body)]);
	expect(references(statute.body)).toEqual(['p14-stk2', 'bilag1']);
});

test('a handbook writes the numbers, too', async () => {
	const rendered = await createMarkdownRenderer().renderEdition(anEdition([statute]));
	const [file] = 'files' in rendered ? rendered.files : [];
	const markdown = Buffer.from(file?.bytes ?? []).toString();
	expect(markdown.match(/^(?:\*\*§ \d+\.\*\*|Stk\. \d\.| *[ab1-3]\.)/gmu)?.map((label) => label.trim())).toEqual([
		...['**§ 1.**', 'Stk. 2.', '1.', '2.', 'a.', 'b.', '3.', '**§ 14.**', '3.', 'Stk. 2.'],
	]);
	expect(markdown).toContain('#### Bilag 1. Vejledning');
});

const runs = process.env.REGELRETT_LONG ? 20_000 : 250;

test(`what was written has the same parts, numbers and texts when it is read again: ${runs} hostile statutes`, {
	timeout: 3_600_000,
}, () => {
	fc.assert(
		fc.property(aStructure(), (root) => {
			const markdown = write(numbered(root), new Map());
			expect(outline(structured(read(markdown), markdown, () => {}))).toEqual(outline(root));
		}),
		{ numRuns: runs },
	);
});

async function written(doc: Doc): Promise<string> {
	const rendered = await createMarkdownRenderer().render(doc);
	if (!('bytes' in rendered)) throw new Error('There are messages instead of a file');
	return Buffer.from(rendered.bytes).toString();
}

/** Parts, anchors and printed numbers, and the texts of blocks, in their order. */
function outline(node: Nodes): readonly string[] {
	if (['paragraph', 'heading', 'tableCell'].includes(node.type))
		return [`${node.type} ${wordsOf(node).replaceAll(/\s+/gu, ' ')}`];
	const own = node.type === 'root' ? [] : [`${node.type} ${node.data?.anchor ?? ''} ${numberOf(node)}`];
	return 'children' in node ? [...own, ...node.children.flatMap(outline), `/${node.type}`] : own;
}

function numberOf(node: Nodes): string {
	if (node.type === 'section' || node.type === 'subsection' || node.type === 'annex') return node.label ?? '';
	if (node.type === 'list') return `${node.start} ${node.data?.letters ?? false}`;
	return node.type === 'listItem' ? (node.data?.item?.number ?? '') : '';
}
