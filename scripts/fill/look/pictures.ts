import { posix } from 'node:path';
import type { Root } from 'mdast';
import type { Asset, Place, Report, Repository } from '../../types/index.ts';
import { visit } from '../markdown/visit.ts';
import { homeFolder, libraryFolder } from '../names/home-folder.ts';
import { decodeAddress } from '../references/decode-address.ts';
import { pictureAt } from './picture-at.ts';

/** Finds the pictures a document shows; their addresses become keys of the answer. A missing one is reported. */
export function takePictures(
	body: Root,
	file: string,
	repository: Pick<Repository, 'assets' | 'pictureFaults' | 'files'>,
	report: Report,
): ReadonlyMap<string, Asset> {
	const taken = new Map<string, Asset>();
	visit(body, 'image', (image) => {
		const place: Place = image.data?.place ?? { file, line: 1, column: 1 };
		const folder = homeFolder(place.file);
		const address = decodeAddress(image.url);
		// A text of the library that a company has made its own shows the library's pictures.
		const shared = posix.join(libraryFolder, address);
		const own = posix.join(folder, address);
		const path = !repository.files.has(own) && repository.assets.has(shared) ? shared : own;
		const known = [...repository.assets.keys()].map((other) => posix.relative(folder, other));
		const asset = pictureAt({ path, address: image.url, place, known }, repository, report);
		if (asset === undefined) return;
		image.url = path;
		taken.set(path, asset);
	});
	return taken;
}
