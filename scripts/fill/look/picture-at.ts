import { nearest } from '../../messages/nearest.ts';
import type { Asset, Place, Report, Repository } from '../../types/index.ts';

/** How a picture is asked for. */
export interface PictureRequest {
	/** Relative to the root. */
	readonly path: string;
	/** As its author wrote it. */
	readonly address: string;
	readonly place: Place;
	/** What the author could have written. */
	readonly known: readonly string[];
	/** Its line in the README is where its author looks. */
	readonly logo?: boolean;
}

/** The picture asked for; one that is not there is reported where it is asked for, a file that is no picture where it lies, unless it is a logo. */
export function pictureAt(
	{ path, address, place, known, logo = false }: PictureRequest,
	{ assets, pictureFaults, files }: Pick<Repository, 'assets' | 'pictureFaults' | 'files'>,
	report: Report,
): Asset | undefined {
	const asset = assets.get(path);
	if (asset !== undefined) return asset;
	if (files.has(path)) {
		const fault = pictureFaults.get(path) ?? 'not-picture';
		const at = logo ? place : { file: path, line: 1, column: 1 };
		report({ code: 'picture-unreadable', severity: 'error', place: at, params: { fault } });
	} else {
		const params = { address, nearest: nearest(address, known) };
		report({ code: 'picture-missing', severity: 'error', place, params });
	}
	return undefined;
}
