import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pngCache } from '../../../scripts/render/docx/png-cache.ts';
import { pngOf } from '../../../scripts/render/docx/png-of.ts';
import type { Asset } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { all } from './all.ts';
import { written } from './written.ts';

test.each([
	['company/soyle.png', ['word/media/image1.png']],
	['company/soyle.jpg', ['word/media/image1.jpg']],
	['company/soyle.svg', ['word/media/image1.png', 'word/media/image1.svg']],
])('%s stands in the file byte for byte, with its alternative text', async (address, expected) => {
	const doc = aDoc({ markdown: `![Søyler over fravær](${address} "Figur 1")` });
	const file = await written(doc);
	expect([...file.parts.keys()].filter((path) => path.startsWith('word/media/')).sort()).toEqual(expected);
	const original = doc.assets.get(address)?.bytes;
	expect([...file.parts.values()].some((bytes) => original !== undefined && bytes.equals(original))).toBe(true);
	expect(all(file.body, 'wp:docPr')[0]?.attributes.descr).toBe('Søyler over fravær');
	expect(file.paragraphs.slice(-2).map(({ style, text }) => [style, text])).toEqual([
		['Figure', ''],
		['Caption', 'Figur 1'],
	]);
});

const emuPerMillimetre = 36_000;

test.each([
	['a small one keeps its size', 96, 48, 25.4, 12.7],
	['a wide one is as wide as the text', 4000, 1000, 160, 40],
	['a high one is 110 mm high', 1000, 2000, 55, 110],
])('pictures: %s', async (_, width, height, wide, high) => {
	const asset: Asset = { ...aPicture('image/png'), width, height };
	const file = await written(aDoc({ markdown: '![x](company/soyle.png)', assets: new Map([[asset.file, asset]]) }));
	const extent = all(file.body, 'wp:extent')[0]?.attributes;
	expect(Number(extent?.cx) / emuPerMillimetre).toBeCloseTo(wide, 0);
	expect(Number(extent?.cy) / emuPerMillimetre).toBeCloseTo(high, 0);
});

test('a picture in a cell is no wider than its column and stands as the column does', async () => {
	const asset: Asset = { ...aPicture('image/png'), width: 4000, height: 1000 };
	const file = await written(
		aDoc({
			markdown: '| a | b |\n| -: | - |\n| ![x](company/soyle.png) | y |',
			assets: new Map([[asset.file, asset]]),
			frame: { rows: [] },
		}),
	);
	const column = Number(all(file.body, 'w:gridCol')[0]?.attributes['w:w']);
	expect(Number(all(file.body, 'wp:extent')[0]?.attributes.cx) / 635).toBeLessThan(column);
	const figure = file.paragraphs.find(({ style }) => style === 'Figure');
	expect(figure && all(figure.element, 'w:jc')[0]?.attributes['w:val']).toBe('right');
});

test('a picture without words is marked as decoration', async () => {
	const file = await written(aDoc({ markdown: '![](company/soyle.png)' }));
	expect(all(file.body, 'adec:decorative')[0]?.attributes.val).toBe('1');
});

test('the same picture twice is stored once and counted twice', async () => {
	const file = await written(aDoc({ markdown: '![a](company/soyle.svg)\n\n![b](company/soyle.svg)' }));
	expect([...file.parts.keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(2);
	expect(all(file.body, 'wp:docPr')).toHaveLength(2);
});

test('a picture that is not among the assets is an error that names it', async () => {
	await expect(written(aDoc({ markdown: '![x](company/borte.png)' }))).rejects.toThrow('company/borte.png');
});

test('a picture is drawn once, and once more where it stands in another size', () => {
	const png = pngCache();
	const small = aPicture('image/svg+xml');
	expect(png({ ...small })).toBe(png({ ...small }));
	expect(png({ ...small, width: 48 })).not.toEqual(png(small));
	const first = png(small);
	for (let width = 100; width < 140; width++) png({ ...small, width });
	expect(png(small)).not.toBe(first);
	expect(png(small)).toEqual(first);
});

test('an SVG draws nothing that lies on the disk', () => {
	const folder = mkdtempSync(join(tmpdir(), 'regelrett-'));
	try {
		const secret = join(folder, 'soyle.png');
		writeFileSync(secret, aPicture('image/png').bytes);
		const svg = (image: string) =>
			drawn(
				`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="24" height="16">${image}</svg>`,
			);
		const nothing = svg('');
		const inside = `data:image/png;base64,${Buffer.from(aPicture('image/png').bytes).toString('base64')}`;
		expect(svg(`<image width="24" height="16" href="${inside}"/>`)).not.toEqual(nothing);
		for (const address of [secret, `file://${secret}`, `&#47;${secret.slice(1)}`]) {
			expect(svg(`<image width="24" height="16" href="${address}"/>`)).toEqual(nothing);
			expect(svg(`<image width="24" height="16" xlink:href='${address}'/>`)).toEqual(nothing);
			expect(svg(`<image width="24" height="16" HREF = "${address}"/>`)).toEqual(nothing);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('an SVG with entities of its own is refused', () => {
	expect(() => drawn('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>')).toThrow('entities');
});

function drawn(svg: string): Buffer {
	return Buffer.from(
		pngOf({ file: 'x.svg', bytes: Buffer.from(svg), mediaType: 'image/svg+xml', width: 24, height: 16 }),
	);
}
