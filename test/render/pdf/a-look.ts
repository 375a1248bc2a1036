import { readdirSync, readFileSync } from 'node:fs';
import type { Look } from '../../../scripts/types/index.ts';

const root = new URL('../../../', import.meta.url);

const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const layout = new URL('scripts/render/pdf/typst/', root);
const sources = Object.fromEntries(
	readdirSync(layout).map((name) => [name, readFileSync(new URL(name, layout), 'utf8')]),
);

/** The look of every PDF, read from the project; other Typst sources may take the place of those of the same names. */
export function aLook(others: Look['typst'] = {}): Look {
	const fonts = faces.map((face) =>
		readFileSync(new URL(`node_modules/@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`, root)),
	);
	return { fonts, css: '', site: { css: '', script: () => '' }, typst: { ...sources, ...others } };
}
