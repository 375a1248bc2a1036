import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLegalDoc } from './a-legal-doc.ts';
import { labelsOf } from './labels-of.ts';
import { randomTexts, richText } from './legal-texts.ts';
import { written } from './written.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const office = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;
const skipped = office ? '' : ' (skipped: LibreOffice or pdftotext not installed)';

/** The pages that LibreOffice makes of a Word file. */
function laidOut(name: string, bytes: Uint8Array): readonly string[] {
	const file = join(folder, `${name}.docx`);
	writeFileSync(file, bytes);
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const options = { stdio: 'ignore', timeout: 100_000 } as const;
	execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], options);
	const text = execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' });
	return text.split('\f').filter((page) => page.trim() !== '');
}

/** The numbers that lines begin with. */
function numbersOn(pages: readonly string[]): readonly string[] {
	const begins = /^ *(§\s?\d+(?:\s[a-z])?\.|Stk\.\s\d+\.|\d+\.|[a-z]\.)(?: |$)/u;
	return pages
		.flatMap((page) => page.split('\n'))
		.flatMap((line) => begins.exec(line)?.[1]?.replaceAll(/\s/gu, ' ') ?? []);
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

test.skipIf(!office)(
	`LibreOffice prints the numbers of the text, in order, and its references as written${skipped}`,
	{ timeout: 120_000 },
	async () => {
		const doc = aLegalDoc(richText);
		const pages = laidOut('statute', (await written(doc)).bytes);
		expect(numbersOn(pages)).toEqual(labelsOf(doc.body).map(plain));
		const read = plain(pages.join(' '));
		let seen = 0;
		visit(doc.body, 'paragraph', (paragraph) => {
			if (!paragraph.children.some(({ type }) => type === 'structureReference')) return;
			seen += 1;
			expect(read).toContain(plain(wordsOf(paragraph)));
		});
		expect(seen).toBe(7);
	},
);

test.skipIf(!office).each([
	['a table', richText],
	['an item', `${richText}\n1. Et\n2. To, jf. pkt. 1.`],
	['a paragraph', `${richText}\nSlut.`],
])(
	`LibreOffice counts the pages of the text and of each annex apart, where the last ends in %s${skipped}`,
	{ timeout: 120_000 },
	async (end, text) => {
		const pages = laidOut(end, (await written(aLegalDoc(text))).bytes);
		const feet = pages.map((page) => /(?:Bilag\s\d · )?Side \d av .*/u.exec(page)?.[0].replaceAll('\u{a0}', ' '));
		const pagesOf = (part: string) => feet.filter((foot) => foot?.startsWith(part));
		for (const part of ['Side', 'Bilag 1 · Side', 'Bilag 2 · Side'])
			expect(pagesOf(part)).toEqual(pagesOf(part).map((_, page, { length }) => `${part} ${page + 1} av ${length}`));
		expect(pagesOf('Bilag 1')).toHaveLength(1);
		expect(pagesOf('Bilag 2').length).toBeGreaterThan(1);
		expect(feet).not.toContain(undefined);
	},
);

test.skipIf(!office)(
	`LibreOffice prints numbers that leap or bear letters as the text has them${skipped}`,
	{ timeout: 120_000 },
	async () => {
		for (const [index, text] of randomTexts.entries()) {
			const doc = aLegalDoc(text);
			const pages = laidOut(`random ${index}`, (await written({ ...doc, frame: { ...doc.frame, rows: [] } })).bytes);
			expect(numbersOn(pages)).toEqual(labelsOf(doc.body).map(plain));
		}
	},
);
