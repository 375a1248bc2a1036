import type { Source } from '../types/index.ts';
import { outputPath } from './output-path.ts';

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
}

/** Lists the documents of a company; where a draft stands beside the version in force, a number leads to the latter. */
export function neighboursOf(company: string, sources: readonly Source[], library: readonly Source[]): Neighbours {
	const byId = new Map<string, Neighbour>();
	const byFile = new Map<string, Neighbour>();
	for (const source of sources) {
		const id = written(source, 'id');
		const neighbour = { id, title: written(source, 'title'), file: source.file, path: outputPath(company, source) };
		if (!byId.has(id) || !source.draft) byId.set(id, neighbour);
		byFile.set(source.file, neighbour);
	}
	// A link to a library document leads to the company's own version of it where there is one.
	for (const source of library) {
		const own = byId.get(written(source, 'id'));
		if (own !== undefined && !byFile.has(source.file)) byFile.set(source.file, own);
	}
	return { byId, byFile };
}

function written(source: Source, key: string): string {
	const value = source.values.entries.get(key)?.value;
	return value?.type === 'scalar' ? value.text : '';
}
