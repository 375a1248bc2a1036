import type { Definition } from 'mdast';
import type { Doc } from '../../types/index.ts';
import { dataUri } from '../data-uri.ts';

/** The pictures themselves, which stand at the file's end, so that they do not bury the text. */
export function pictureDefinitions(assets: Doc['assets'], labels: ReadonlyMap<string, string>): Definition[] {
	return [...labels].map(([url, label]) => {
		const asset = assets.get(url);
		if (!asset) throw new Error(`The document holds no picture ${url}`);
		return { type: 'definition', identifier: label, label, url: dataUri(asset) };
	});
}
