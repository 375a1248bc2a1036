import { posix } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../messages/nearest.ts';
import type { Asset, Place, Report } from '../types/index.ts';
import { decodeAddress } from './decode-address.ts';

/** Finds the pictures a document shows; their addresses become keys of the answer. A missing one is reported. */
export function takePictures(
	body: Root,
	file: string,
	known: ReadonlyMap<string, Asset>,
	report: Report,
): ReadonlyMap<string, Asset> {
	const assets = new Map<string, Asset>();
	visit(body, 'image', (image) => {
		const place: Place = image.data?.place ?? { file, line: 1, column: 1 };
		const path = posix.join(posix.dirname(place.file), decodeAddress(image.url));
		const asset = known.get(path);
		if (asset === undefined) {
			const paths = [...known.keys()].map((other) => posix.relative(posix.dirname(place.file), other));
			const params = { address: image.url, nearest: nearest(image.url, paths) };
			report({ code: 'picture-missing', severity: 'error', place, params });
			return;
		}
		image.url = path;
		assets.set(path, asset);
	});
	return assets;
}
