import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../scripts/load/picture/read-picture.ts';
import { aPicture } from '../render/a-picture.ts';

describe('a picture', () => {
	test.each(['image/png', 'image/jpeg', 'image/svg+xml'] as const)('of %s tells its type and size', (mediaType) => {
		expect(readPicture(aPicture(mediaType).bytes)).toEqual({ mediaType, width: 24, height: 16 });
	});

	test.each(['image/png', 'image/jpeg', 'image/svg+xml'] as const)('of %s cut off anywhere is refused', (mediaType) => {
		const { bytes } = aPicture(mediaType);
		for (let length = 0; length < bytes.length; length++)
			expect(readPicture(bytes.subarray(0, length)), `${length} bytes`).toHaveProperty('fault');
	});

	test('of PNG with any byte changed is refused', () => {
		const { bytes } = aPicture('image/png');
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const other = Buffer.from(bytes);
				other[at] = (other[at] ?? 0) ^ change;
				expect(readPicture(other)).toHaveProperty('fault');
			}),
		);
	});

	test('of any bytes at all is read or refused', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('', '<svg width="1" height="1">', '\u00ff\u00d8\u00ff'),
				fc.uint8Array(),
				(head, tail) => {
					const read = readPicture(Buffer.concat([Buffer.from(head, 'latin1'), tail]));
					expect('fault' in read || read.width > 0).toBe(true);
				},
			),
		);
	});
});

describe('an SVG', () => {
	test.each([
		['width="40mm" height="20mm"', 151, 76],
		['width="72pt" height="1in"', 96, 96],
		['width="1cm" height="2pc" viewBox="0 0 1 1"', 38, 32],
		['width="100%" height="100%" viewBox="0 0 30 20"', 30, 20],
		['viewBox="0,0,30.4,20"', 30, 20],
	])('of %s is as large as it says', (size, width, height) => {
		const read = readPicture(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`));
		if ('fault' in read) throw new Error(read.fault);
		expect([Math.round(read.width), Math.round(read.height)]).toEqual([width, height]);
	});

	test.each([
		['<a href="javascript:alert(1)"/>', 'script'],
		['<a xlink:href="&#x6a;avascript:alert(1)"/>', 'script'],
		['<foreignObject/>', 'script'],
		['<g onclick="x"/>', 'script'],
		['<image href="bilde.png"/>', 'outside'],
		['<image xlink:href="//sted.no/a.png"/>', 'outside'],
		['<image href="data:image/svg+xml,x"/>', 'outside'],
		['<rect style="fill: url(https://sted.no/a)"/>', 'outside'],
		['<style>@font-face { src: url("a.woff") }</style>', 'outside'],
	])('with %s is refused', (content, fault) => {
		const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
		expect(readPicture(Buffer.from(`<svg ${names} width="2" height="1">${content}</svg>`))).toEqual({ fault });
	});

	test('that shows parts of itself more often than can be drawn, or is too deep or too long, is refused', () => {
		const levels = [1, 2, 3, 4, 5, 6].map((i) => `<g id="g${i}">${`<use href="#g${i - 1}"/>`.repeat(10)}</g>`);
		const all = ['<g id="g0"/>', ...levels];
		const endless = '<g id="a"><use href="#a"/></g>';
		for (const content of [all.join(''), endless, `${'<g>'.repeat(300)}${'</g>'.repeat(300)}`, '<g/>'.repeat(30_000)])
			expect(readPicture(svgOf(content))).toEqual({ fault: 'too-complex' });
		for (const content of [all.slice(0, 4).join(''), '<g/>'.repeat(10_000)])
			expect(readPicture(svgOf(content))).toMatchObject({ width: 2 });
	});

	test.each(['<use href="#a"/>', '<rect fill="url(#a)"/>', '<image href="data:image/png;base64,AAAA"/>'])(
		'with %s stands alone',
		(content) => {
			expect(readPicture(svgOf(`<g id="a"/>${content}`))).toEqual({ mediaType: 'image/svg+xml', width: 2, height: 1 });
		},
	);
});

function svgOf(content: string): Buffer {
	return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1">${content}</svg>`);
}
