import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestAddress } from '../../scripts/fill/edition/current-version.ts';
import { pngOf } from '../../scripts/render/docx/png-of.ts';
import { qrCode } from '../../scripts/render/qr-code.ts';
import type { Asset } from '../../scripts/types/index.ts';
import { canScan, scanned, unlessScanned } from './scan.ts';

const address = fc
	.stringMatching(/^[a-z0-9][a-z0-9/._~%-]*$/u, { maxLength: longestAddress - 'https://'.length })
	.map((rest) => `https://${rest}`);

test('the dark square is 15 to 17.2 mm, its modules 0.35 mm or more, and four light ones stand round it', () => {
	fc.assert(
		fc.property(address, (text) => {
			const { asset, quiet, side } = qrCode(text);
			const modules = modulesOf(asset);
			expect([asset.width, asset.height]).toEqual([modules * 2, modules * 2]);
			expect(quiet).toBeCloseTo((4 * side) / modules, 2);
			expect(side / modules).toBeGreaterThan(0.3499);
			expect(side - 2 * quiet).toBeGreaterThan(14.99);
			expect(side - 2 * quiet).toBeLessThan(17.2);
		}),
	);
});

test('the same address is the same bytes, and a longer one never a smaller code', () => {
	fc.assert(
		fc.property(address, (text) => {
			const bytes = Buffer.from(qrCode(text).asset.bytes);
			expect(Buffer.from(qrCode(text).asset.bytes).equals(bytes)).toBe(true);
		}),
	);
	const lengths = [20, 60, 80, 120, longestAddress];
	expect(lengths.map((length) => modulesOf(qrCode('https://'.padEnd(length, 'a')).asset))).toEqual([
		33, 41, 45, 53, 57,
	]);
});

describe.skipIf(!canScan)(`read back${unlessScanned}`, () => {
	test('a code says its address, whatever its length', () => {
		const texts = fc.sample(address, { numRuns: 40, seed: 1 });
		const longest = 'https://'.padEnd(longestAddress, 'hms/');
		const all = [...texts, longest];
		const pictures = all.map((text) => pngOf(qrCode(text).asset));
		expect(scanned(pictures)).toEqual(all.map((text) => [text]));
	});
});

function modulesOf({ bytes }: Asset): number {
	return Number(/viewBox="0 0 (\d+)/u.exec(Buffer.from(bytes).toString())?.[1]);
}
