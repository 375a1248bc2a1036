import { createHash } from 'node:crypto';
import type { Asset } from '../../types/index.ts';
import { pngOf } from './png-of.ts';

/** `pngOf` that draws a picture once, however many documents show it: a firm's logo stands in all of its. */
export function pngCache(): (asset: Asset) => Uint8Array {
	const drawn = new Map<string, Uint8Array>();
	return (asset) => {
		const key = `${createHash('sha256').update(asset.bytes).digest('hex')} ${asset.width}`;
		const png = drawn.get(key) ?? pngOf(asset);
		drawn.delete(key);
		drawn.set(key, png);
		for (const oldest of [...drawn.keys()].slice(0, -most)) drawn.delete(oldest);
		return png;
	};
}

const most = 32;
