import { afterAll } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { aPdfRenderer } from './a-pdf-renderer.ts';

/** A renderer for one file of tests, closed after the last; the function returned expects a document to succeed. */
export function aPress(options?: Parameters<typeof aPdfRenderer>[1]) {
	const renderer = aPdfRenderer(undefined, options);
	afterAll(() => renderer.close());
	return async (doc: Doc): Promise<Uint8Array> => {
		const rendered = await renderer.render(doc);
		if ('bytes' in rendered) return rendered.bytes;
		throw new Error(JSON.stringify(rendered.messages));
	};
}
