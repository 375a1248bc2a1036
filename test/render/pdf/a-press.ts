import { afterAll } from 'vitest';
import { createPdfRenderer } from '../../../scripts/render/pdf/index.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aLook } from './a-look.ts';

/** A renderer for one file of tests, closed after the last; the function returned expects a document to succeed. */
export function aPress(options?: Parameters<typeof createPdfRenderer>[1]) {
	const renderer = createPdfRenderer(aLook(), options);
	afterAll(() => renderer.close());
	return async (doc: Doc): Promise<Uint8Array> => {
		const rendered = await renderer.render(doc);
		if ('bytes' in rendered) return rendered.bytes;
		throw new Error(JSON.stringify(rendered.messages));
	};
}
