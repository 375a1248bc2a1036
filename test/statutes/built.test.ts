import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, describe, expect, test } from 'vitest';
import { bare } from '../instructions/bare.ts';
import { readPage } from '../render/html/read-page.ts';
import { textIn } from '../render/html/text-in.ts';
import { readPdf } from '../render/pdf/read-pdf.ts';
import { buildRepository } from '../support/build-repository.ts';
import { makeRepository } from '../support/repository.ts';
import { centreAlone, centres, madeStatute } from './made.ts';

const repository = makeRepository(centres.flatMap(centreAlone));
const built = buildRepository(repository.root, {}, ['--kind', 'statute', '--strict']);
afterAll(() => {
	built.remove();
	repository.remove();
});

/** What a reader of one format sees; Word counts the numbers of §§ itself, so its text has none. */
const readers: Readonly<Record<string, (bytes: Buffer) => Promise<string>>> = {
	md: async (bytes) => bytes.toString().replace(/^---\n[\s\S]*?^---$/m, ''),
	html: async (bytes) => textIn(readPage(bytes.toString()).one('body')),
	pdf: async (bytes) =>
		(await readPdf(bytes)).pages
			.map((runs) => runs.flatMap(({ text, artifact }) => (artifact ? [] : text)).join(' '))
			.join(' '),
	docx: async (bytes) => (await mammoth.extractRawText({ buffer: bytes })).value,
};

/** What stands in every statute: the words of each block, parted where a centre's own values are. */
const fixed: string[] = ['Bilag 1. Vejledning om personeltilslutning', 'Bilag 2. Regler om opbevaring af oplysninger'];
visit((await madeStatute()).body, ['section', 'annex'], (part) =>
	visit(part, 'paragraph', (block) => {
		fixed.push(...wordsOf(block).split(/Nordjylland|Aalborg|1\.200|900|Prøvekreds Nord|4(?= om året)/));
	}),
);

const outputs = centres.flatMap((centre) =>
	Object.entries(readers).map(([format, read]) => ({ centre, format, read })),
);

describe.each(outputs)('$centre as $format', ({ centre, format, read }) => {
	const folder = join(built.out, centre, 'statute');
	const names = readdirSync(folder).filter((name) => name.endsWith(`.${format}`));

	test('one file, in which no blank is open', async () => {
		expect(names).toHaveLength(1);
		const text = await read(readFileSync(join(folder, names[0] ?? '')));
		expect(text.match(/\.{2,}|\{\{|\}\}|undefined/g)).toBeNull();
	});

	test('every part of the text is there, and both annexes', async () => {
		const whole = bare(await read(readFileSync(join(folder, names[0] ?? ''))));
		expect(fixed.filter((words) => !whole.includes(bare(words)))).toEqual([]);
	});

	// What Word counts is compared in test/render/docx/own-statutes.test.ts.
	if (format === 'docx') return;

	test('§§ 1 to 14 stand in their order, each once', async () => {
		const text = await read(readFileSync(join(folder, names[0] ?? '')));
		const numbers = [...text.matchAll(/§\s(\d+)\./g)].map(([, number]) => Number(number));
		expect(numbers).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
	});
});
