import type { Source } from '../../types/index.ts';
import { conditionsOf } from '../life/applies.ts';

/** What a document needs to know of the others of its company, to link to them. */
export interface Neighbour {
	readonly id: string;
	readonly title: string;
	readonly file: string;
	/** Below `dist/`, without extension. */
	readonly path: string;
}

export interface Neighbours {
	readonly byId: ReadonlyMap<string, Neighbour>;
	readonly byFile: ReadonlyMap<string, Neighbour>;
	/** Shared documents that do not concern the company, by file and by id: the facts on which they would. */
	readonly inapplicable: ReadonlyMap<string, string>;
}

/**
 * Lists the documents of a company; where a draft stands beside the version in force, a number leads to the latter.
 * @param library the shared documents in the language that the company takes
 * @param pathOf where a document goes; of several made from one text, the first
 */
export function neighboursOf(
	sources: readonly Source[],
	library: readonly Source[],
	pathOf: (source: Source) => string,
): Neighbours {
	const byId = new Map<string, Neighbour>();
	const byFile = new Map<string, Neighbour>();
	for (const source of sources) {
		const id = written(source, 'id');
		const neighbour = { id, title: written(source, 'title'), file: source.file, path: pathOf(source) };
		if (!byId.has(id) || !source.draft) byId.set(id, neighbour);
		byFile.set(source.file, neighbour);
	}
	// A link to a library document leads to the company's own version of it where there is one.
	for (const source of library) {
		const own = byId.get(written(source, 'id'));
		if (own !== undefined && !byFile.has(source.file)) byFile.set(source.file, own);
	}
	return { byId, byFile, inapplicable: inapplicableIn(library, byFile) };
}

function inapplicableIn(
	library: readonly Source[],
	byFile: ReadonlyMap<string, Neighbour>,
): ReadonlyMap<string, string> {
	const others = library.filter(({ file }) => !byFile.has(file));
	return new Map(
		others.flatMap((source) => {
			const facts = conditionsOf(source)
				.map(({ text }) => text)
				.join(', ');
			return [source.file, written(source, 'id')].map((name) => [name, facts] as const);
		}),
	);
}

function written(source: Source, key: string): string {
	const value = source.values.entries.get(key)?.value;
	return value?.type === 'scalar' ? value.text : '';
}
