import { textIn } from '../fields/datum.ts';
import type {
	Citation,
	Company,
	DataGroup,
	Doc,
	Filled,
	Message,
	Reference,
	RegisterRow,
	Report,
	Repository,
	Source,
	WrittenDocument,
} from '../types/index.ts';
import { citingFor } from './citations/citing-for.ts';
import { obligedCode } from './coverage/obliged-code.ts';
import { derive } from './derive/derive.ts';
import { frameOf } from './frame.ts';
import { stateOf } from './life/state-of.ts';
import { takePictures } from './look/pictures.ts';
import { mergeDocument } from './merge/merge-document.ts';
import { metaOf } from './meta.ts';
import { declaredNames } from './names/declared-names.ts';
import { outputPath } from './names/output-path.ts';
import { readDocument } from './read-document.ts';
import { distributionOf } from './recipients/distribution-of.ts';
import { anchorsOf } from './references/anchors.ts';
import { resolveLinks } from './references/links.ts';
import { type Neighbours, neighboursOf } from './references/neighbours.ts';
import { resolveReferences } from './references/references.ts';
import { referencesOf } from './references/references-of.ts';
import { declaredRegisters, declaredRow } from './registers/declared-registers.ts';
import { registerScope } from './registers/register-scope.ts';
import { rowsFor } from './registers/rows-for.ts';
import { takenBy } from './registers/taken-by.ts';
import { declaredTaken, takenScope } from './registers/taken-scope.ts';
import { languageOf, libraryOf, sourcesOf } from './sources-of.ts';
import { annexesOf } from './structure/annexes-of.ts';
import type { ReadWords } from './structure/deviate.ts';
import { documentCalled } from './structure/document-called.ts';
import { settleStructure } from './structure/settle-structure.ts';
import { structureFor } from './structure/structure-for.ts';
import { withoutEchoes } from './without-echoes.ts';

/** A company with its finished documents. */
export interface FilledCompany {
	readonly company: Company;
	/** Those that could be made; what kept the others from it has been reported. */
	readonly documents: readonly Filled[];
	readonly sources: readonly Source[];
}

/** Makes the documents of one company from its own sources and the library's. */
export function fillCompany(company: Company, repository: Repository, report: Report): FilledCompany {
	const sources = sourcesOf(company, repository);
	const rows = new Map(sources.map((source) => [source, rowsFor(source, company, report)]));
	const pathOf = (source: Source) => outputPath(company.id, source, rows.get(source)?.[0]);
	const neighbours = neighboursOf(sources, libraryOf(company, repository), pathOf);
	const read = sources.map((source) => readSource(source, company));
	const written = read.map(({ document }) => document);
	const filled = read.flatMap((one) =>
		(rows.get(one.document.source) ?? []).map((row) =>
			fillDocument(one, row, company, written, repository, neighbours, report),
		),
	);
	const documents = filled.filter((one) => one !== undefined);
	// Links lead to headings of other documents too, so all must be there first.
	const anchors = new Map(documents.map(({ doc }) => [doc.path, anchorsOf(doc.body)]));
	for (const { doc } of documents)
		resolveLinks(doc.body, { file: doc.file, path: doc.path, anchors, neighbours, report });
	return { company, documents, sources };
}

interface Read {
	readonly document: WrittenDocument;
	/** What is wrong with its front matter. */
	readonly found: readonly Message[];
}

function readSource(source: Source, company: Company): Read {
	const language = languageOf(source, company);
	const found: Message[] = [];
	const data = readDocument(source, language, (message) => found.push(message));
	return { document: { source, language, data, state: stateOf(source.values, source.kind.statuses) }, found };
}

function fillDocument(
	{ document, found }: Read,
	row: RegisterRow | undefined,
	company: Company,
	documents: readonly WrittenDocument[],
	repository: Repository,
	neighbours: Neighbours,
	report: Report,
): Filled | undefined {
	const { source, language, data } = document;
	found.forEach(report);
	const id = textIn(data.id) ?? '';
	const { kind, file } = source;
	const written = referencesOf(data);
	const references = resolveReferences(written, file, language, repository.laws, neighbours);
	const meta = metaOf(source, data, row, company, language, repository.laws, references);
	const notTaken: Message[] = [];
	const taken = takenBy(document, documents, (message) => notTaken.push(message));
	notTaken.forEach(report);
	const derived: DataGroup = {
		...derive({ ...document, company, documents, repository, taken, row }, report),
		references: references.map(toDatum),
		industryObliged: obligedCode(company, repository.industries) !== undefined,
	};
	const citations: Citation[] = [];
	const cite = citingFor(written, language, repository, (citation) => citations.push(citation));
	const structure = structureFor(kind, language, repository, documentCalled(document, documents, report));
	const merged = mergeDocument(
		{
			template: kind.template,
			body: source,
			scope: {
				company: company.data,
				document: data,
				register: registerScope(company, repository),
				taken: takenScope(kind, taken),
				...(row !== undefined && { row: row.data }),
				derived,
			},
			declared: {
				company: { ...declaredNames(company.fields), id: '' },
				document: { ...declaredNames(kind.fields), kind: '', language: '' },
				register: declaredRegisters(repository),
				taken: declaredTaken(kind, repository.kinds),
				...(row !== undefined && { row: declaredRow(kind, repository) }),
				derived,
			},
			origins: new Map([
				['company', company.source.file],
				['document', file],
			]),
			language,
			headings: new Map(kind.sections.map((section) => [section.key, section.heading[language]])),
			words: new Map([...kind.words].map(([key, words]) => [key, words[language]])),
			charts: kind.charts,
			otherHeadings: new Map(kind.sections.map((section) => [section.key, section.also[language]])),
			readAuthored: (root, text) => cite(structure.text(root, text), text),
			annexes: annexesOf(kind, language, repository),
		},
		withoutEchoes([...found, ...notTaken], 'document', report),
	);
	if (merged === undefined) return undefined;
	const body = merged.root;
	const path = outputPath(company.id, source, row);
	const readWords: ReadWords = (root, text) => cite(structure.words(root, text), text);
	settleStructure(body, { document, documents, readWords, report });
	const doc: Doc = {
		id,
		kind: kind.name,
		company: company.id,
		language,
		file,
		path,
		meta,
		frame: frameOf(id, meta, kind, language, distributionOf(document, company, documents)),
		body,
		assets: takePictures(body, file, repository, report),
	};
	return { doc, source, company, data, taken, row, derived, used: merged.used, citations };
}

function toDatum({ text, address, sections }: Reference): DataGroup {
	const parts = sections.map((section) => ({ text: section.text, address: section.address ?? null }));
	return { text, address: address ?? null, sections: parts };
}
