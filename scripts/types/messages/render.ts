import type { Format } from '../renderer.ts';

/** What a renderer was at: a format, or charts, which all formats show. */
type At = Format | 'chart';

/** Messages of the stage render. */
export interface RenderMessages {
	/** The program died, not the document's author's fault; commands exit with 3. */
	'renderer-stopped': { readonly format: At; readonly reason: string };
	/** As `renderer-stopped`: it was ended because it took too long. */
	'renderer-slow': { readonly format: At; readonly seconds: number };
	/** The last net: what the checks should have found first. `detail` is a node, an address, or the words of a library. */
	'renderer-refused': { readonly format: Format; readonly detail: string };
	/** `codePoint`: `U+4E2D`, several with spaces between. */
	'glyph-missing': { readonly character: string; readonly codePoint: string };
}
