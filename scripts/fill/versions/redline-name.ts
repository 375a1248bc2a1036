import { slug } from '../names/slug.ts';

/** The name of the files that show two versions, without extension: `1-004_1-2`; one of many made from one text bears its row. */
export function redlineName(id: string, mark: string | undefined, from: string, to: string): string {
	// The point of a version is kept: without it, 1 → 2.1 and 1.2 → 1 would have one name.
	return [slug(id), mark, `${from}-${to}`].filter((part) => part !== undefined).join('_');
}
