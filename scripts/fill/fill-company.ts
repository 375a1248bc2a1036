import type { Company, Filled, Report, Repository, Source } from '../types/index.ts';
import { fillSource } from './fill-source.ts';
import { readSources } from './read-sources.ts';
import { anchorsOf } from './references/anchors.ts';
import { resolveLinks } from './references/links.ts';

/** A company with its finished documents. */
export interface FilledCompany {
	readonly company: Company;
	/** Those that could be made; what kept the others from it has been reported. */
	readonly documents: readonly Filled[];
	readonly sources: readonly Source[];
}

/** Makes the documents of one company from its own sources and the library's. */
export function fillCompany(company: Company, repository: Repository, report: Report): FilledCompany {
	const reading = readSources(company, repository, report);
	const { sources, neighbours } = reading;
	const documents = sources.flatMap((source) => fillSource(source, reading, report));
	// Links lead to headings of other documents too, so all must be there first.
	const anchors = new Map(documents.map(({ doc }) => [doc.path, anchorsOf(doc.body)]));
	for (const { doc } of documents)
		resolveLinks(doc.body, { file: doc.file, path: doc.path, anchors, neighbours, report });
	return { company, documents, sources };
}
