import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableColour } from '../../../scripts/fill/look/readable-colour.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel).map(toHex);

function toHex(channels: readonly number[]): string {
	return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function toChannels(hex: string): readonly number[] {
	return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** As WCAG 2.2 defines contrast, with white. */
function contrast(hex: string): number {
	const [red = 0, green = 0, blue = 0] = toChannels(hex).map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test('the answer can be read on white, is no lighter in any part, and is itself when asked again', () => {
	fc.assert(
		fc.property(colour, (written) => {
			const readable = readableColour(written);
			expect(contrast(readable)).toBeGreaterThanOrEqual(4.5);
			const [before, after] = [toChannels(written), toChannels(readable)];
			expect(after.every((value, index) => value <= (before[index] ?? 0))).toBe(true);
			expect(readableColour(readable)).toBe(readable);
		}),
		{ numRuns: process.env.REGELRETT_LONG === '1' ? 20_000 : 1000 },
	);
});

test('what can be read already stays, and what cannot is darkened no more than it must', () => {
	fc.assert(
		fc.property(colour, (written) => {
			const readable = readableColour(written);
			if (contrast(written) >= 4.5) expect(readable).toBe(written);
			else expect(contrast(readable)).toBeLessThan(4.7);
		}),
	);
});
