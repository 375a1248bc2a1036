import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { redlineOf } from '../../../../scripts/compare/redline-of.ts';
import type { Doc } from '../../../../scripts/types/index.ts';
import { versions } from '../../../support/redline/versions.ts';
import { even } from '../../../support/tracked/even.ts';
import { readWord } from '../../../support/tracked/read-word.ts';
import { aDoc } from '../../a-doc.ts';
import { aPicture } from '../../a-picture.ts';
import { aTemplate } from '../a-template.ts';
import { written } from '../written.ts';
import { aRevision } from './a-revision.ts';
import { hardPairs } from './hard-pairs.ts';
import { pairs } from './pairs.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 2_000 : 25;

test.each([...pairs, ...hardPairs])(
	'%s: accepting all gives the later version, rejecting all the earlier one',
	async (_, texts) => {
		const [from, to] = await texts();
		await holds(from, to);
	},
);

test("so it is on a firm's template, whose own heads and feet tell of the later version", async () => {
	const wordTemplate = await aTemplate();
	const [from, to] = aRevision().map((doc) => ({
		...doc,
		meta: { ...doc.meta, company: { ...doc.meta.company, wordTemplate } },
	})) as [Doc, Doc];
	const { bytes } = await written(redlineOf(from, to));
	const latest = readWord((await written(to)).bytes);
	expect(even(readWord(bytes, 'accept'))).toEqual(even(latest));
	const rejected = readWord(bytes, 'reject');
	expect(even(rejected.text)).toEqual(even(readWord((await written(from)).bytes).text));
	expect(JSON.stringify(rejected.edges)).toContain('Ikke i kraft');
	expect(JSON.stringify(latest.edges)).not.toContain('Ikke i kraft');
});

test('so it is after random edits', async () => {
	await fc.assert(
		fc.asyncProperty(versions, ([from, to]) => holds(withText(from), withText(to))),
		{ numRuns: runs, endOnFailure: true },
	);
});

test('so it is between texts that have nothing to do with each other', async () => {
	await fc.assert(
		fc.asyncProperty(versions, versions, ([from], [to]) => holds(withText(from), withText(to))),
		{ numRuns: runs, endOnFailure: true },
	);
});

test('changes bear the author and the date of the redline, each a number of its own, and the bytes are always the same', async () => {
	const redline = redlineOf(...aRevision());
	const { bytes, parts } = await written(redline);
	const marks = [...parts]
		.filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
		.flatMap(([, part]) => [...part.toString().matchAll(/<w:(?:ins|del|pPrChange) [^>]*>/gu)].map(([mark]) => mark));
	expect(marks.length).toBeGreaterThan(40);
	for (const mark of marks) expect(mark).toContain('w:author="Kari Nordmann" w:date="2025-01-01T00:00:00Z"');
	const ids = marks.map((mark) => /w:id="(\d+)"/u.exec(mark)?.[1]);
	expect(new Set(ids).size).toBe(ids.length);
	const hash = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');
	expect(hash((await written(redlineOf(...aRevision()))).bytes)).toBe(hash(bytes));
});

test('a document compared with itself bears no mark', async () => {
	const [, to] = aRevision();
	expect(readWord((await written(redlineOf(to, to))).bytes)).toEqual(readWord((await written(to)).bytes));
});

async function holds(from: Doc, to: Doc): Promise<void> {
	const { bytes } = await written(redlineOf(from, to));
	expect(even(readWord(bytes, 'accept'))).toEqual(even(readWord((await written(to)).bytes)));
	expect(even(readWord(bytes, 'reject'))).toEqual(even(readWord((await written(from)).bytes)));
}

/** A document whose text may hold a picture, and a link to its first heading. */
function withText({ children }: Root): Doc {
	const doc = aDoc({ markdown: '## Mål' });
	for (const node of doc.body.children) node.data = { anchor: 'maal' };
	const body: Root = { type: 'root', children: [...doc.body.children, ...children] };
	return { ...doc, body, assets: new Map([...doc.assets, ['a.png', aPicture('image/png')]]) };
}
