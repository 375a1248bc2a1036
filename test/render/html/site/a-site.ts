import { createHtmlRenderer } from '../../../../scripts/render/html/index.ts';
import type { Edition, Format } from '../../../../scripts/types/index.ts';
import { look } from '../look.ts';

/** The site of a handbook, as text. */
export async function aSite(edition: Edition, formats: readonly Format[] = ['html']): Promise<string> {
	const result = await createHtmlRenderer(look, formats).renderEdition(edition);
	if (!('files' in result)) throw new Error('There are messages instead of a site');
	const [file] = result.files;
	if (file?.path !== `${edition.folder}/index.html`) throw new Error(`The site is ${file?.path}`);
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
}
