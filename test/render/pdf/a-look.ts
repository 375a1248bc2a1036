import { readFileSync } from 'node:fs';
import type { Look } from '../../../scripts/types/index.ts';

const root = new URL('../../../', import.meta.url);

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The look of every PDF, read from the project; another Typst source may take the place of the walker. */
export function aLook(typst = readFileSync(new URL('scripts/render/pdf/handbook.typ', root), 'utf8')): Look {
	const fonts = faces.map((face) =>
		readFileSync(new URL(`node_modules/@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`, root)),
	);
	return { fonts, css: '', site: { css: '', script: '' }, typst };
}
