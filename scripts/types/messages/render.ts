import type { Format } from '../renderer.ts';

/** What a renderer was at: a format, or charts, which all formats show. */
type At = Format | 'chart';

/** Messages of the stage render, and of the processes that a build works in. */
export interface RenderMessages {
	/** The process in which a company was filled in and checked ended; commands exit with 3. `company`: its id. */
	'company-stopped': { readonly company: string; readonly reason: string };
	/** As `company-stopped`: it was ended because it took too long. */
	'company-slow': { readonly company: string; readonly seconds: number };
	/** The program died, not the document's author's fault; commands exit with 3. */
	'renderer-stopped': { readonly format: At; readonly reason: string };
	/** As `renderer-stopped`: it was ended because it took too long. */
	'renderer-slow': { readonly format: At; readonly seconds: number };
	/** The last net: what the checks should have found first. `detail` is a node, an address, or the words of a library. */
	'renderer-refused': { readonly format: Format; readonly detail: string };
	/** `codePoint`: `U+4E2D`, several with spaces between. */
	'glyph-missing': { readonly character: string; readonly codePoint: string };
}
