import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { redlineOf } from '../../scripts/compare/redline-of.ts';
import { aDoc } from '../render/a-doc.ts';
import { asRead } from '../support/redline/as-read.ts';
import { accept, reject } from '../support/redline/version-of.ts';
import { versions } from '../support/redline/versions.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 5_000 : 400;

function redline(from: Root, to: Root): Root {
	return redlineOf({ ...aDoc({ markdown: '' }), body: from }, { ...aDoc({ markdown: '' }), body: to }).body;
}

test('where the text in force is found is not said of two versions, of which one may be a draft', () => {
	const doc = aDoc({
		markdown: 'Tekst.',
		frame: { current: { said: 'Gjeldende versjon:', address: 'https://hms.prove.example', alternative: 'QR-kode' } },
	});
	expect(redlineOf(doc, doc).frame).not.toHaveProperty('current');
});

test('accepting all changes gives the later version, rejecting all the earlier one', () => {
	fc.assert(
		fc.property(versions, ([from, to]) => {
			const both = redline(from, to);
			expect(asRead(accept(both))).toEqual(asRead(to));
			expect(asRead(reject(both))).toEqual(asRead(from));
		}),
		{ numRuns: runs },
	);
});

test('any two documents can be compared, whatever they have to do with each other', () => {
	fc.assert(
		fc.property(versions, versions, ([from], [to]) => {
			const both = redline(from, to);
			expect(asRead(accept(both))).toEqual(asRead(to));
			expect(asRead(reject(both))).toEqual(asRead(from));
		}),
		{ numRuns: runs / 4 },
	);
});

test('a document compared with itself bears no mark', () => {
	fc.assert(
		fc.property(versions, ([, to]) => {
			visit(redline(to, to), (node) =>
				expect([isMark(node), node.data?.change, node.data?.was]).toEqual([false, undefined, undefined]),
			);
		}),
		{ numRuns: runs / 4 },
	);
});

test('no mark stands within another, and in what one version alone has every word is marked', () => {
	fc.assert(
		fc.property(versions, ([from, to]) => {
			const walk = (node: Nodes, change: string | undefined, mark: string | undefined): void => {
				const own = isMark(node) ? node.type : undefined;
				expect(own !== undefined && mark !== undefined).toBe(false);
				const inside = node.data?.change ?? change;
				if (change !== undefined) expect(inside).toBe(change);
				if (node.type === 'text' && inside !== undefined) expect(mark).toBe(inside);
				if ('children' in node) for (const child of node.children) walk(child, inside, mark ?? own);
			};
			walk(redline(from, to), undefined, undefined);
		}),
		{ numRuns: runs },
	);
});

function isMark(node: Nodes): boolean {
	return node.type === 'insertion' || node.type === 'deletion';
}

test.each(['kept', 'changed', 'shuffled'])('a text of 5,000 paragraphs is compared as a short one is: %s', (how) => {
	const paragraphs = Array.from(
		{ length: 5_000 },
		(_, index) => `Punkt ${index} skal leses av alle som arbeider ved maskin ${index}.`,
	);
	const later = paragraphs.map((text, index) =>
		how === 'changed' || (how === 'kept' && index % 50 === 0) ? text.replace('alle', 'dem') : text,
	);
	if (how === 'shuffled') later.sort((one, other) => other.split(' ')[1]?.localeCompare(one.split(' ')[1] ?? '') ?? 0);
	const [from, to] = [paragraphs, later].map(
		(texts): Root => ({
			type: 'root',
			children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
		}),
	);
	if (!from || !to) throw new Error('Two versions are compared');
	const both = redline(from, to);
	expect(asRead(accept(both))).toEqual(asRead(to));
	expect(asRead(reject(both))).toEqual(asRead(from));
});
