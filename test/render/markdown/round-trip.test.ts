import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { pictureLabels } from '../../../scripts/render/markdown/picture-labels.ts';
import { write } from '../../../scripts/render/markdown/write.ts';
import { aTree } from './a-tree.ts';
import { asRead } from './as-read.ts';
import { read } from './read.ts';

const runs = process.env.REGELRETT_LONG ? 100_000 : 2_000;

test(`written Markdown reads back as the same tree: ${runs} hostile trees`, { timeout: 3_600_000 }, () => {
	fc.assert(
		fc.property(aTree(), (tree) => {
			expect(asRead(read(markdownOf(tree)))).toEqual(asRead(defined(tree)));
		}),
		{ numRuns: runs },
	);
});

/** A reference to a picture is one only where the picture is defined. */
function defined(tree: Root): Root {
	const definitions = [...pictureLabels(tree).values()].map(
		(label) =>
			({ type: 'definition', identifier: label, label, title: null, url: 'data:image/png;base64,AA==' }) as const,
	);
	return { type: 'root', children: [...tree.children, ...definitions] };
}

function markdownOf(tree: Root): string {
	return write(defined(tree), pictureLabels(tree));
}
