import { createHtmlRenderer } from '../../../scripts/render/html/index.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { look } from './look.ts';

/** The web page of a document, as text. */
export async function rendered(doc: Doc): Promise<string> {
	const result = await createHtmlRenderer(look, []).render(doc);
	if (!('bytes' in result)) throw new Error('There are messages instead of a page');
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(result.bytes);
}
