import type { Message, Pack } from '../../types/index.ts';

/** Windows opens paths of up to 259 letters; this leaves 79 for the folder that the pack is unpacked in. */
const longest = 180;

/** The longest ending of a file. */
const ending = '.docx';

/** Documents whose files Windows could not unpack, each as an error in its own text. */
export function longPaths({ edition }: Pack): readonly Message[] {
	const books = edition.chapters.flatMap(({ documents }) => documents);
	return books
		.map(({ doc: { file }, path }) => ({ file, path: `${path}${ending}` }))
		.filter(({ path }) => path.length > longest)
		.map(({ file, path }) => ({
			code: 'pack-path-long',
			severity: 'error',
			place: { file, line: 1, column: 1 },
			params: { path, length: path.length, most: longest },
		}));
}
