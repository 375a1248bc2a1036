import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { afterAll, expect, test } from 'vitest';
import { openRenderPool } from '../../../scripts/render/pool/render-pool.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aLook } from './a-look.ts';
import { readPdf } from './read-pdf.ts';

const pool = openRenderPool(aLook(), ['pdf']);
afterAll(() => pool.close());

const markdown = `
## Formål

En *kursiv* og **fet** setning med [en lenke](https://eksempel.example/?a=1&b="<script>alert(1)</script>).

| Når | Hva |
|---|---|
| Januar | Lag plan |

${Array.from({ length: 60 }, (_, i) => `- Punkt ${i + 1} med ord nok til å fylle en linje på siden, og litt til.`).join('\n')}

> Et sitat, æ ø å.
`;
const long = aDoc({ markdown });

async function pagesOf(doc: Doc): Promise<readonly string[]> {
	const made = await pool.pages(doc);
	if ('pages' in made) return made.pages;
	throw new Error(JSON.stringify(made.messages));
}

async function pdfOf(doc: Doc): Promise<Uint8Array> {
	const [made] = await pool.document(doc, ['pdf']);
	if (made !== undefined && 'bytes' in made.rendered) return made.rendered.bytes;
	throw new Error(JSON.stringify(made));
}

test('there is a picture of each page, well formed, that neither runs nor fetches nor leads anywhere', async () => {
	const pages = await pagesOf(long);
	expect(pages.length).toBe((await readPdf(await pdfOf(long))).pages.length);
	expect(pages.length).toBeGreaterThan(1);
	for (const page of pages) {
		const svg = new DOMParser({ onError: onErrorStopParsing }).parseFromString(page, 'image/svg+xml');
		const elements = [...svg.getElementsByTagName('*')];
		expect(elements.length).toBeGreaterThan(100);
		for (const { tagName, attributes } of elements) {
			expect(['svg', 'g', 'path', 'rect', 'use', 'defs', 'symbol', 'image', 'clipPath']).toContain(tagName);
			for (const { name, value } of [...attributes]) {
				expect(name).not.toMatch(/^on/);
				if (/href$/.test(name)) expect(value).toMatch(/^(?:#|data:image\/)/);
				else if (!name.startsWith('xmlns')) expect(value).not.toMatch(/https?:|url\((?!#)/);
			}
		}
	}
});

const isThere = spawnSync('pdftoppm', ['-v']).status === 0;

test.runIf(isThere)(
	`each picture shows what the page of the PDF shows, where it shows it${isThere ? '' : ' (skipped: pdftoppm not installed)'}`,
	async () => {
		const [shown, printed] = [(await pagesOf(long)).map(inkOfPicture), inkOfPdf(await pdfOf(long))];
		expect(shown.length).toBe(printed.length);
		for (const [index, page] of shown.entries()) expect(difference(page, printed[index] ?? [])).toBeLessThan(0.06);
		// One line more is seen: the two programs draw the edges of letters a little otherwise, and no more than that.
		const [moved = []] = inkOfPdf(
			await pdfOf(aDoc({ markdown: markdown.replace('## Formål', 'En linje til.\n\n## Formål') })),
		);
		expect(difference(shown[0] ?? [], moved)).toBeGreaterThan(0.3);
	},
);

/** How dark a page is, block by block, 0 to 1; blocks of 8 by 8 points. */
type Ink = readonly number[];

const [width, height, block] = [3 * 595, 3 * 842, 3 * 8];

function blocks(darkness: (x: number, y: number) => number): Ink {
	const sums = new Array<number>(Math.ceil(width / block) * Math.ceil(height / block)).fill(0);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const at = Math.floor(y / block) * Math.ceil(width / block) + Math.floor(x / block);
			sums[at] = (sums[at] ?? 0) + darkness(x, y) / block ** 2;
		}
	return sums;
}

function inkOfPicture(svg: string): Ink {
	const { pixels, width: wide } = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		background: '#fff',
	}).render();
	return blocks((x, y) => 1 - (pixels[(y * wide + x) * 4 + 1] ?? 255) / 255);
}

function inkOfPdf(pdf: Uint8Array): readonly Ink[] {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-pages-'));
	try {
		execFileSync(
			'pdftoppm',
			['-gray', '-scale-to-x', String(width), '-scale-to-y', String(height), '-', join(folder, 'p')],
			{ input: pdf },
		);
		return readdirSync(folder)
			.sort()
			.map((name) => {
				const bytes = readFileSync(join(folder, name));
				const pixels = bytes.subarray(bytes.length - width * height);
				return blocks((x, y) => 1 - (pixels[y * width + x] ?? 255) / 255);
			});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What part of the ink of two pages stands in other blocks. */
function difference(one: Ink, other: Ink): number {
	const apart = one.reduce((sum, ink, at) => sum + Math.abs(ink - (other[at] ?? 0)), 0);
	return apart / one.reduce((sum, ink) => sum + ink, 0);
}
