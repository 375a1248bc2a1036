import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { setAnchors } from '../../../scripts/fill/references/anchors.ts';
import { setStructureAnchors } from '../../../scripts/fill/structure/set-structure-anchors.ts';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { aDoc } from '../../render/a-doc.ts';
import { written } from '../../render/docx/written.ts';
import { asImported } from './as-imported.ts';
import { canonicalStatute } from './canonical-statute.ts';
import { canonicalText } from './canonical-text.ts';
import { read } from './read.ts';
import { sourceForm } from './source-form.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 3_000 : 60;

test('a text that became a Word file of ours comes back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(canonicalText, async (text) => {
			const { root, lost } = await roundTrip(text);
			expect(lost).toEqual([]);
			expect(markdownOf(sourceForm(root))).toBe(markdownOf(sourceForm(text)));
		}),
		{ numRuns: runs, endOnFailure: true },
	);
});

test('a statute that became a Word file of ours comes back with its numbers written out', async () => {
	await fc.assert(
		fc.asyncProperty(canonicalStatute, async (text) => {
			const { root, lost } = await roundTrip(text);
			expect(lost).toEqual([]);
			expect(markdownOf(sourceForm(root))).toBe(markdownOf(sourceForm(asImported(text))));
		}),
		{ numRuns: runs, endOnFailure: true },
	);
});

async function roundTrip(text: Root) {
	const body = structuredClone(text);
	setStructureAnchors(body);
	setAnchors(body);
	const { bytes } = await written({ ...aDoc({ markdown: '' }), body });
	return read(bytes);
}

test('a heading and table that only look like the list of changes are the author’s own', async () => {
	const markdown = '## Endringer\n\n| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n\n**Fordeling:** Arkivet';
	const columns = ['Versjon', 'Dato', 'Av', 'Endring'] as const;
	const changes = { title: 'Endringer', columns };
	const distribution = { title: 'Fordeling', line: 'Styret' };
	const revisions = [{ version: '1', date: '2025', by: 'Kari', summary: 'Ny.', change: 'editorial' }] as const;
	const { bytes } = await written(aDoc({ markdown, frame: { changes, distribution }, meta: { revisions } }));
	const { root, lost } = await read(bytes);
	expect(lost).toEqual([]);
	expect(markdownOf(root)).toBe(
		'## Endringer\n\n| a | b | c | d |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |\n\n**Fordeling:** Arkivet\n',
	);
});
