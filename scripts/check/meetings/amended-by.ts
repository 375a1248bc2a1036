import type { Filled } from '../../types/index.ts';

/** The document that a decision amends; its draft, where that is all there is. */
export function amendedBy({ data }: Pick<Filled, 'data'>, documents: readonly Filled[]): Filled | undefined {
	const versions = documents.filter(({ doc }) => doc.id === data.amends);
	return versions.find(({ source }) => !source.draft) ?? versions[0];
}
