import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Asset } from '../../types/index.ts';

/** An SVG picture as PNG, sharp enough for paper, drawn with our own fonts and nothing else from this machine. */
export function pngOf(asset: Asset): Uint8Array {
	const svg = confined(Buffer.from(asset.bytes).toString());
	const drawing = new Resvg(svg, {
		fitTo: { mode: 'width', value: Math.min(longest, asset.width * 3) },
		font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Source Sans 3' },
	});
	return drawing.render().asPng();
}

const longest = 2400;

const fonts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
	fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`)),
);

/** An address that is neither in the picture nor written out in it would be read from this machine's disk. */
function confined(svg: string): string {
	if (/<!ENTITY/i.test(svg)) throw new Error('A picture with entities of its own cannot be drawn');
	return svg.replaceAll(/\bhref(?=\s*=\s*["']?(?!["']?\s*(?:#|data:)))/gi, 'data-href');
}
