import type { Image } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import type { ReadWord } from '../../types/index.ts';

type Pictured = Pick<ReadWord, 'root' | 'pictureHashes'>;

/**
 * The alternative texts of pictures that are others than before below the same text: no form of one is a form of the other, by its
 * bytes. To be asked before addresses are settled.
 */
export function replacedPictures(built: Pictured, edited: Pictured): readonly string[] {
	const before = byAlt(built);
	return [...byAlt(edited)].flatMap(([alt, now]) => {
		const was = before.get(alt) ?? [];
		return now.flatMap((forms, index) => {
			const known = was[index];
			return known === undefined || known.some((hash) => forms.includes(hash)) ? [] : [alt];
		});
	});
}

/** The hashes of each picture's forms, in the order in which pictures of one text stand. */
function byAlt({ root, pictureHashes }: Pictured): ReadonlyMap<string, readonly (readonly string[])[]> {
	const found = new Map<string, (readonly string[])[]>();
	visit(root, 'image', ({ alt, url }: Image) => {
		found.set(alt ?? '', [...(found.get(alt ?? '') ?? []), pictureHashes.get(url) ?? []]);
	});
	return found;
}
