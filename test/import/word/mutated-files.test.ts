import { execFileSync, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { readWord } from '../../../scripts/import/word/read-word.ts';
import { Unreadable } from '../../../scripts/import/word/unreadable.ts';
import { openPackage } from '../../../scripts/load/word-file/open-package.ts';
import { trackedAs } from '../../../scripts/types/index.ts';
import { officeIsThere } from '../../render/docx/laid-out.ts';
import { richDoc } from '../../render/docx/rich-doc.ts';
import { written } from '../../render/docx/written.ts';
import { noteFigure } from '../../support/note-figure.ts';
import { officeDecides } from '../../support/tracked/office-decides.ts';
import { foreignText } from './foreign-text.ts';
import { mutated, type Parts } from './mutate.ts';
import { wordsMissing } from './words-missing.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 3000 : 150;
const pandocIsThere = spawnSync('pandoc', ['--version']).status === 0;
const seed = process.env.REGELRETT_LONG === '1' ? 1_000_000 : 1;

const own = (await written(richDoc())).bytes;
const pandoc = pandocIsThere ? [execFileSync('pandoc', ['--to', 'docx', '--output', '-'], { input: foreignText })] : [];
const office = officeIsThere ? officeDecides([own, ...pandoc].map((bytes) => ({ bytes, decision: 'none' }))) : [];
const files = await Promise.all([own, ...pandoc, ...office].map(parts));
const without = [pandocIsThere ? '' : ', without pandoc', officeIsThere ? '' : ', without LibreOffice'].join('');

test(`files that are damaged anywhere are refused by a known name, or read with every word kept or told${without}`, () => {
	let [read, slowest] = [0, 0];
	for (let run = 0; run < runs; run++) {
		const what = `seed ${seed + run}`;
		const parts = mutated(files[run % files.length] ?? new Map(), seed + run);
		const before = performance.now();
		try {
			const made = readWord(parts, { name: 'prøve', changes: 'shown' });
			for (const changes of trackedAs) readWord(parts, { name: 'prøve', changes });
			if (made.lost.length > 0) continue;
			expect(wordsMissing(parts, made), what).toEqual([]);
			markdownOf(made.root);
			read += 1;
		} catch (error) {
			if (!(error instanceof Unreadable)) throw new Error(`${what}: ${String(error)}`, { cause: error });
		}
		slowest = Math.max(slowest, performance.now() - before);
	}
	expect(read).toBeGreaterThan(runs / 2);
	const result = `${runs} damaged files: ${read} read with every word, ${runs - read} refused by name, the slowest ${(slowest / 1000).toFixed(1)} s`;
	noteFigure(6, result, slowest < 5000);
});

async function parts(bytes: Uint8Array): Promise<Parts> {
	const opened = await openPackage(bytes);
	if ('fault' in opened) throw new Error(opened.fault);
	return opened.parts;
}
