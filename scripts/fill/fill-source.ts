import { textIn } from '../fields/datum.ts';
import { frameTexts } from '../messages/frame.ts';
import type { Citation, DataGroup, Doc, Filled, Message, RegisterRow, Report, Source } from '../types/index.ts';
import { additionTo } from './additions/addition-to.ts';
import { citingFor } from './citations/citing-for.ts';
import { obligedCode } from './coverage/obliged-code.ts';
import { derive } from './derive/derive.ts';
import { currentVersion } from './edition/current-version.ts';
import { frameOf } from './frame.ts';
import { takePictures } from './look/pictures.ts';
import { mergeDocument } from './merge/merge-document.ts';
import { metaOf } from './meta.ts';
import { declaredNames } from './names/declared-names.ts';
import { outputPath } from './names/output-path.ts';
import type { Reading, ReadSource } from './read-sources.ts';
import { distributionOf } from './recipients/distribution-of.ts';
import { resolveReferences } from './references/references.ts';
import { referencesAsData } from './references/references-as-data.ts';
import { referencesOf } from './references/references-of.ts';
import { declaredRegisters, declaredRow } from './registers/declared-registers.ts';
import { registerScope } from './registers/register-scope.ts';
import { takenBy } from './registers/taken-by.ts';
import { declaredTaken, takenScope } from './registers/taken-scope.ts';
import { annexesOf } from './structure/annexes-of.ts';
import type { ReadWords } from './structure/deviate.ts';
import { documentCalled } from './structure/document-called.ts';
import { settleStructure } from './structure/settle-structure.ts';
import { structureFor } from './structure/structure-for.ts';
import { withoutEchoes } from './without-echoes.ts';

/**
 * Makes what comes of one source of a company, one document for each row of its register where its kind says so; what
 * cannot be made is reported and left out. Links to other documents are still the author's.
 */
export function fillSource(source: Source, reading: Reading, report: Report): readonly Filled[] {
	const read = reading.read.get(source);
	const rows = reading.rows.get(source) ?? [];
	const filled = rows.map((row) => read && fillDocument(read, row, reading, report));
	return filled.filter((one) => one !== undefined);
}

function fillDocument(
	{ document, found }: ReadSource,
	row: RegisterRow | undefined,
	{ company, repository, neighbours, written: documents }: Reading,
	report: Report,
): Filled | undefined {
	const { source, language, data } = document;
	found.forEach(report);
	const id = textIn(data.id) ?? '';
	const { kind, file } = source;
	const written = referencesOf(data);
	const references = resolveReferences(written, file, language, repository.laws, neighbours);
	const meta = metaOf(source, data, row, company, language, repository, references);
	const notTaken: Message[] = [];
	const taken = takenBy(document, documents, (message) => notTaken.push(message));
	notTaken.forEach(report);
	const derived: DataGroup = {
		...derive({ ...document, company, documents, repository, taken, row }, report),
		references: referencesAsData(references),
		industryObliged: obligedCode(company, repository.industries) !== undefined,
	};
	const citations: Citation[] = [];
	const cite = citingFor(written, language, repository, (citation) => citations.push(citation));
	const structure = structureFor(kind, language, repository, documentCalled(document, documents, report));
	const merged = mergeDocument(
		{
			template: kind.template,
			body: source,
			addition: additionTo(source, company),
			addedBy: frameTexts[language].addedBy(company.name),
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
	const published = { id, kind: kind.name, language, path, meta };
	const current = currentVersion(published, source, company, row === undefined, repository, report);
	const doc: Doc = {
		id,
		kind: kind.name,
		company: company.id,
		language,
		file,
		path,
		meta,
		frame: frameOf(id, meta, kind, language, distributionOf(document, company, documents), current),
		body,
		assets: takePictures(body, file, repository, report),
	};
	return { doc, source, company, data, taken, row, derived, used: merged.used, citations };
}
