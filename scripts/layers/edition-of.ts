import { fieldText } from '../fields/field-text.ts';
import { slug } from '../fill/names/slug.ts';
import { editionsFolder } from '../load/editions.ts';
import { sha256 } from '../publish/disk/sha256.ts';
import type { BasedOn, LibraryEdition, Source } from '../types/index.ts';
import { editionText } from './edition-text.ts';

const known = new WeakMap<Source, LibraryEdition>();

/** The edition of a library document that stands today; what thousands of companies share is hashed once. */
export function editionOf(source: Source): LibraryEdition {
	const before = known.get(source);
	if (before !== undefined) return before;
	const text = editionText(source.text);
	const edition = {
		id: fieldText(source.values, 'id') ?? '',
		version: fieldText(source.values, 'version') ?? '',
		sha256: hashOfEdition(text),
		text,
	};
	known.set(source, edition);
	return edition;
}

/** The hash that a text of the library is known by, whatever its blank lines. */
export function hashOfEdition(text: string): string {
	return sha256(new TextEncoder().encode(editionText(text)));
}

/** The file that keeps a text of the library, for all companies that have made their own from it. */
export function editionFile(id: string, { version, sha256: hash }: BasedOn): string {
	return `${editionsFolder}${slug(id)}_${slug(version)}_${hash.slice(0, 12)}.md`;
}
