import { slug } from '../names/slug.ts';

/** Where a document of this number stands in the handbook, whatever its version and title; empty where the number has no letter for it. */
export function anchorOf(id: string): string {
	return slug(id).toLowerCase();
}
