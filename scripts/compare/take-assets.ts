import type { Root } from 'mdast';
import { visit } from '../fill/markdown/visit.ts';
import type { Asset } from '../types/index.ts';

/** The pictures of both versions; one of the earlier text that has another drawing under the same name gets a name of its own. */
export function takeAssets(
	body: Root,
	earlier: ReadonlyMap<string, Asset>,
	later: ReadonlyMap<string, Asset>,
): ReadonlyMap<string, Asset> {
	const names = new Map([...earlier].map(([key, asset]) => [key, isSame(asset, later.get(key)) ? key : `${key}#`]));
	visit(body, 'image', (image) => {
		image.url = names.get(image.url) ?? image.url;
	});
	return new Map([...[...earlier].map(([key, asset]): [string, Asset] => [names.get(key) ?? key, asset]), ...later]);
}

function isSame(asset: Asset, other: Asset | undefined): boolean {
	return other === undefined || Buffer.compare(asset.bytes, other.bytes) === 0;
}
