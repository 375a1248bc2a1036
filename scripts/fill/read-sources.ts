import type { Company, Message, RegisterRow, Report, Repository, Source, WrittenDocument } from '../types/index.ts';
import { stateOf } from './life/state-of.ts';
import { outputPath } from './names/output-path.ts';
import { readDocument } from './read-document.ts';
import { type Neighbours, neighboursOf } from './references/neighbours.ts';
import { rowsFor } from './registers/rows-for.ts';
import { languageOf, libraryOf, sourcesOf } from './sources-of.ts';

/** The sources of a company, with all that one of its documents is filled in with beside its own text. */
export interface Reading {
	readonly company: Company;
	readonly repository: Repository;
	readonly sources: readonly Source[];
	/** The rows that each is made for; one undefined for a kind that makes one document alone. */
	readonly rows: ReadonlyMap<Source, readonly (RegisterRow | undefined)[]>;
	/** Each with its front matter read. */
	readonly read: ReadonlyMap<Source, ReadSource>;
	/** The same without what is wrong with it, in the order of the sources. */
	readonly written: readonly WrittenDocument[];
	readonly neighbours: Neighbours;
}

export interface ReadSource {
	readonly document: WrittenDocument;
	/** What is wrong with its front matter. */
	readonly found: readonly Message[];
}

/**
 * Reads the front matter of all documents of a company, its own and the library's.
 * @param before an earlier reading, of which is taken over what was read of the same sources with the same facts
 */
export function readSources(
	company: Company,
	repository: Repository,
	report: Report,
	before?: Pick<Reading, 'company' | 'read'>,
): Reading {
	const sources = sourcesOf(company, repository);
	const rows = new Map(sources.map((source) => [source, rowsFor(source, company, report)]));
	const pathOf = (source: Source) => outputPath(company.id, source, rows.get(source)?.[0]);
	const known = before?.company === company ? before.read : undefined;
	const read = new Map(sources.map((source) => [source, known?.get(source) ?? readSource(source, company)]));
	return {
		company,
		repository,
		sources,
		rows,
		read,
		written: [...read.values()].map(({ document }) => document),
		neighbours: neighboursOf(sources, libraryOf(company, repository), pathOf),
	};
}

function readSource(source: Source, company: Company): ReadSource {
	const language = languageOf(source, company);
	const found: Message[] = [];
	const data = readDocument(source, language, (message) => found.push(message));
	return { document: { source, language, data, state: stateOf(source.values, source.kind.statuses) }, found };
}
