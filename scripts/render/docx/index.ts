import type { Asset, Doc, Message, Rendered, Renderer } from '../../types/index.ts';
import { brand } from './brand.ts';
import { createState } from './create-state.ts';
import { document } from './document.ts';
import { mended } from './package/mended.ts';
import { packed } from './package/packed.ts';
import { partsOf } from './package/parts-of.ts';
import { renumbered } from './package/renumbered.ts';
import { pngCache } from './png-cache.ts';
import { appProperties } from './properties/app-properties.ts';
import { coreProperties } from './properties/core-properties.ts';
import { stylesPart } from './styles/styles-part.ts';

/** Word documents in the look of the house, byte for byte the same for the same document. */
export function createDocxRenderer(): Renderer {
	const png = pngCache();
	return {
		format: 'docx',
		render: async (doc) => render(doc, png),
		renderEdition: async () => ({ files: [] }),
		close: async () => {},
	};
}

function render(doc: Doc, png: (asset: Asset) => Uint8Array): Rendered {
	const messages: Message[] = [];
	const state = createState(doc, png, (message) => messages.push(message));
	const written = document(state);
	if (messages.length > 0) return { messages };
	const own = [
		{ path: 'word/styles.xml', data: stylesPart(doc.language, brand(doc)) },
		{ path: 'docProps/core.xml', data: coreProperties(doc) },
		{ path: 'docProps/app.xml', data: appProperties(doc) },
	];
	return { bytes: packed(renumbered(mended(partsOf(written, own)))) };
}
