import { reportAdditions } from '../fill/additions/report-additions.ts';
import { fillSource } from '../fill/fill-source.ts';
import { outputPath } from '../fill/names/output-path.ts';
import { readCompany } from '../fill/read-company.ts';
import { type Reading, readSources } from '../fill/read-sources.ts';
import { anchorsOf } from '../fill/references/anchors.ts';
import { resolveLinks } from '../fill/references/links.ts';
import { withoutEchoes } from '../fill/without-echoes.ts';
import type { Company, CompanySource, Filled, Message, Report, Repository, Source } from '../types/index.ts';

/** A company in memory, of which one document after another can be made without the others. */
export interface HeldCompany {
	readonly company: Company;
	/** What is wrong with its facts and registers. */
	readonly found: readonly Message[];
	readonly reading: Reading;
	/** The documents that come of one of its sources, as a build of the whole company makes them. */
	fill(source: Source, report: Report): readonly Filled[];
}

/**
 * Reads a company's facts and the front matter of its documents.
 * @param before the same company as it was before documents changed; its facts and registers are as they were
 */
export function holdCompany(source: CompanySource, repository: Repository, before?: HeldCompany): HeldCompany {
	const found: Message[] = [...(before?.found ?? [])];
	const company = before?.company ?? readCompany(source, repository, (message) => found.push(message));
	const reading = readSources(company, repository, () => {}, before?.reading);
	const { sources, rows, neighbours } = reading;
	if (before === undefined) reportAdditions(company, sources, (message) => found.push(message));
	const byPath = new Map(sources.map((one) => [outputPath(company.id, one, rows.get(one)?.[0]), one]));
	const elsewhere = new Map<string, ReadonlySet<string> | undefined>();
	const aboutReadme = found.filter(({ place }) => place.file === source.file);

	return {
		company,
		found,
		reading,
		fill(one, report) {
			const told = withoutEchoes(aboutReadme, 'company', report);
			const documents = fillSource(one, reading, told);
			const own = new Map(documents.map(({ doc }) => [doc.path, anchorsOf(doc.body)]));
			const anchors = { get: (path: string) => own.get(path) ?? anchorsElsewhere(path) };
			for (const { doc } of documents)
				resolveLinks(doc.body, { file: doc.file, path: doc.path, anchors, neighbours, report: told });
			return documents;
		},
	};

	/** A document that is linked into is made for its headings when the link is met, and not otherwise. */
	function anchorsElsewhere(path: string): ReadonlySet<string> | undefined {
		const other = byPath.get(path);
		if (other === undefined) return undefined;
		if (!elsewhere.has(path)) {
			const made = fillSource(other, reading, () => {}).find(({ doc }) => doc.path === path);
			elsewhere.set(path, made && anchorsOf(made.doc.body));
		}
		return elsewhere.get(path);
	}
}
