import { clean } from '../../fields/clean.ts';

/** A name as far as it tells one from another: neither capitals nor spaces make two of one. */
export function bareName(name: string): string {
	return clean(name).replace(/\s+/g, ' ').toLowerCase();
}
