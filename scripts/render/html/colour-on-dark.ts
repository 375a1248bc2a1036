/** A `#rrggbb` colour, lightened by no more than it takes to be read on the page's dark surfaces; its hue stays. */
export function colourOnDark(colour: string): string {
	if (!/^#[\da-f]{6}$/iu.test(colour)) throw new Error(`${colour} is no colour of the form #rrggbb`);
	const { hue, saturation, lightness } = hslOf(channelsOf(colour));
	const lighter = Array.from({ length: 101 }, (_, percent) =>
		channelsAt(hue, saturation, lightness + ((1 - lightness) * percent) / 100),
	);
	const readable = lighter.find((channels) => (luminance(channels) + 0.05) / (surface + 0.05) >= contrast) ?? [1, 1, 1];
	return `#${readable.map((channel) => byte(channel)).join('')}`;
}

/** More than the 4.5 : 1 that WCAG 2.2 asks for, since thin light letters on dark read worse. */
const contrast = 7;

type Channels = readonly number[];

function channelsOf(colour: string): Channels {
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
}

function byte(channel: number): string {
	return Math.round(channel * 255)
		.toString(16)
		.padStart(2, '0');
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(channels: Channels): number {
	const [red = 0, green = 0, blue = 0] = channels.map((share) =>
		share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The lighter of the two dark surfaces of page.css: its tint. */
const surface = luminance(channelsOf('#232b33'));

/** Hue in degrees, saturation and lightness from 0 to 1, as CSS counts them. */
function hslOf([red = 0, green = 0, blue = 0]: Channels): { hue: number; saturation: number; lightness: number } {
	const high = Math.max(red, green, blue);
	const span = high - Math.min(red, green, blue);
	const lightness = high - span / 2;
	if (span === 0) return { hue: 0, saturation: 0, lightness };
	const sixth =
		high === red ? (green - blue) / span : high === green ? (blue - red) / span + 2 : (red - green) / span + 4;
	return { hue: (sixth * 60 + 360) % 360, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function channelsAt(hue: number, saturation: number, lightness: number): Channels {
	const reach = saturation * Math.min(lightness, 1 - lightness);
	return [0, 8, 4].map((offset) => {
		const sector = (offset + hue / 30) % 12;
		return lightness - reach * Math.max(-1, Math.min(sector - 3, 9 - sector, 1));
	});
}
