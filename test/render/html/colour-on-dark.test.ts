import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourOnDark } from '../../../scripts/render/html/colour-on-dark.ts';
import { look } from './look.ts';

const dark = look.css.slice(look.css.indexOf('prefers-color-scheme: dark'));
const surfaces = ['paper', 'tint', 'desk'].map(
	(name) => new RegExp(`--${name}: (#[\\da-f]{6})`, 'u').exec(dark)?.[1] ?? '',
);

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('every colour can be read on every dark surface of the style', () => {
	expect(surfaces).toHaveLength(3);
	fc.assert(
		fc.property(colour, fc.constantFrom(...surfaces), (brand, surface) => {
			expect(contrast(colourOnDark(brand), surface)).toBeGreaterThanOrEqual(4.5);
		}),
		{ numRuns: 2_000 },
	);
});

test('a colour that can be read already stays as it is', () => {
	expect(colourOnDark('#9fd0ff')).toBe('#9fd0ff');
	expect(colourOnDark('#ffffff')).toBe('#ffffff');
});

test('a lightened colour keeps its hue', () => {
	expect(colourOnDark('#7f0000')).toMatch(/^#(?:ff|f[0-9a-f])([0-9a-f]{2})\1$/u);
	expect(colourOnDark('#000000')).toMatch(/^#([0-9a-f]{2})\1\1$/u);
});

test('what is no colour is refused', () => {
	for (const text of ['', 'red', '#fff', '#1f4e6b;}', '#1f4e6g']) expect(() => colourOnDark(text)).toThrow('#rrggbb');
});

/** The contrast of WCAG 2.2, worked out here anew. */
function contrast(one: string, other: string): number {
	const [light = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
	const value = Number.parseInt(hex.slice(1), 16);
	const linear = (byte: number) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
	return 0.2126 * linear(value >> 16) + 0.7152 * linear((value >> 8) & 255) + 0.0722 * linear(value & 255);
}
