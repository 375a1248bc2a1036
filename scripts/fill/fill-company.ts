import type {
	Company,
	Filled,
	FilledSource,
	LinkedSource,
	Message,
	Report,
	Repository,
	Source,
} from '../types/index.ts';
import { reportAdditions } from './additions/report-additions.ts';
import { fillSource } from './fill-source.ts';
import { type Reading, readSources } from './read-sources.ts';
import { anchorsOf } from './references/anchors.ts';
import { resolveLinks } from './references/links.ts';
import { type LedTo, leadAsBefore, notedAnchors } from './references/noted-anchors.ts';

/** A company with its finished documents. */
export interface FilledCompany {
	readonly company: Company;
	/** Those that could be made; what kept the others from it has been reported. */
	readonly documents: readonly Filled[];
	readonly sources: readonly Source[];
}

/** Knows what was made of sources of the company before, so that those need not be filled in again. */
export interface SourceKeeper {
	/** Those that came of what is read today, but for the anchors of documents that they link into. */
	recall(reading: Reading): ReadonlyMap<Source, LinkedSource>;
	/** What is read meanwhile is read for that source. */
	fill(source: Source, work: () => FilledSource): FilledSource;
	keep(source: Source, made: LinkedSource): void;
}

/** Makes the documents of one company from its own sources and the library's. */
export function fillCompany(
	company: Company,
	repository: Repository,
	report: Report,
	keeper: SourceKeeper = forgetful,
): FilledCompany {
	const reading = readSources(company, repository, report);
	const { sources, neighbours } = reading;
	reportAdditions(company, sources, report);
	const fill = (source: Source) => keeper.fill(source, () => filledSource(source, reading));
	const kept = keeper.recall(reading);
	const known = new Map(sources.map((source): [Source, FilledSource] => [source, kept.get(source) ?? fill(source)]));
	// Links lead to headings of other documents too, so all must be there first.
	const anchors = new Map([...known.values()].flatMap((one) => one.anchors));
	const linked = [...known].map(([source, one]) => {
		const before = kept.get(source);
		if (before !== undefined && leadAsBefore(before.ledTo, anchors)) return before;
		const made = link(before === undefined ? one : fill(source));
		keeper.keep(source, made);
		return made;
	});
	for (const { found } of linked) found.forEach(report);
	for (const one of linked) one.linked.forEach(report);
	return { company, documents: linked.flatMap(({ documents }) => documents), sources };

	function link(one: FilledSource): LinkedSource {
		const found: Message[] = [];
		const ledTo: LedTo = new Map();
		const seen = notedAnchors(anchors, ledTo);
		for (const { doc } of one.documents)
			resolveLinks(doc.body, {
				file: doc.file,
				path: doc.path,
				anchors: seen,
				neighbours,
				report: (message) => found.push(message),
			});
		return { ...one, linked: found, ledTo };
	}
}

function filledSource(source: Source, reading: Reading): FilledSource {
	const found: Message[] = [];
	const documents = fillSource(source, reading, (message) => found.push(message));
	return { documents, anchors: documents.map(({ doc }) => [doc.path, anchorsOf(doc.body)] as const), found };
}

const forgetful: SourceKeeper = {
	recall: () => new Map(),
	fill: (_, work) => work(),
	keep: () => {},
};
