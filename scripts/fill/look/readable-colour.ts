/** Least contrast of text to its ground (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** The colour itself where text in it can be read on white, else the nearest darker one of the same hue that can. */
export function readableColour(colour: string): string {
	const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	for (let mille = 1000; mille > 0; mille--) {
		const darker = channels.map((channel) => Math.floor((channel * mille) / 1000));
		if (contrastOnWhite(darker) >= least) return `#${darker.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
	}
	return '#000000';
}

function contrastOnWhite(channels: readonly number[]): number {
	const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
