import { nearest } from '../messages/nearest.ts';
import type { Asset, Place, Report, Repository } from '../types/index.ts';

/** How a picture is asked for. */
export interface PictureRequest {
	/** Relative to the root. */
	readonly path: string;
	/** As its author wrote it. */
	readonly address: string;
	readonly place: Place;
	/** What the author could have written. */
	readonly known: readonly string[];
}

/** The picture asked for; one that is not there is reported where it is asked for, a file that is no picture where it lies. */
export function pictureAt(
	{ path, address, place, known }: PictureRequest,
	{ assets, files }: Pick<Repository, 'assets' | 'files'>,
	report: Report,
): Asset | undefined {
	const asset = assets.get(path);
	if (asset !== undefined) return asset;
	if (files.has(path)) {
		const file = { file: path, line: 1, column: 1 };
		report({ code: 'picture-unreadable', severity: 'error', place: file, params: {} });
	} else {
		const params = { address, nearest: nearest(address, known) };
		report({ code: 'picture-missing', severity: 'error', place, params });
	}
	return undefined;
}
