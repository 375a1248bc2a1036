import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { holdsNumber } from '../check/privacy/holds-number.ts';
import type { Reading } from '../fill/read-sources.ts';
import type { CheckedDocument, Citation, Doc, Filled, Law, LinkedSource, Source } from '../types/index.ts';

/** What a source came to, with what rules found of each of its documents. */
export interface CheckedSource extends LinkedSource {
	readonly checked: readonly CheckedDocument[];
}

/** A document without what its company, its front matter and the repository say: that is taken from where it is. */
interface PackedDocument {
	readonly doc: Omit<Doc, 'assets'>;
	/** Addresses of pictures, and the files that they are. */
	readonly pictures: readonly (readonly [path: string, file: string])[];
	/** By the field that names it, the file of each document that it takes over from. */
	readonly taken: readonly (readonly [field: string, file: string])[];
	readonly row: number;
	readonly derived: Filled['derived'];
	readonly used: Filled['used'];
	readonly citations: readonly PackedCitation[];
}

interface PackedCitation extends Omit<Citation, 'among' | 'laws'> {
	/** By their ids. */
	readonly among: readonly string[];
	readonly laws: readonly string[];
}

interface PackedSource extends Omit<CheckedSource, 'documents'> {
	readonly documents: readonly PackedDocument[];
}

/** As bytes; undefined where an identity number may stand in full, which is kept nowhere. */
export function packed(made: CheckedSource, rows: Rows): Uint8Array | undefined {
	const value: PackedSource = { ...made, documents: made.documents.map((document) => packedDocument(document, rows)) };
	return holdsNumber(value) ? undefined : deflateRawSync(serialize(value), { level: 1 });
}

/** The same as it was, of the company and the repository as they are read today. */
export function unpacked(bytes: Uint8Array, source: Source, reading: Reading): CheckedSource {
	const value = deserialize(inflateRawSync(bytes)) as PackedSource;
	return { ...value, documents: value.documents.map((document) => unpackedDocument(document, source, reading)) };
}

type Rows = readonly (Filled['row'] | undefined)[];

function packedDocument({ doc, taken, row, derived, used, citations }: Filled, rows: Rows): PackedDocument {
	const { assets, meta, ...rest } = doc;
	const { logo: _, fonts: __, wordTemplate: ___, ...company } = meta.company;
	return {
		doc: { ...rest, meta: { ...meta, company } },
		pictures: [...assets].map(([path, { file }]) => [path, file]),
		taken: [...taken].map(([field, { source }]) => [field, source.file]),
		row: rows.indexOf(row),
		derived,
		used,
		citations: citations.map((citation) => ({
			...citation,
			among: citation.among.map(({ id }) => id),
			laws: citation.laws.map(({ id }) => id),
		})),
	};
}

function unpackedDocument(
	{ doc, pictures, taken, row, derived, used, citations }: PackedDocument,
	source: Source,
	{ company, repository, read, rows, written }: Reading,
): Filled {
	const { logo, fonts, wordTemplate } = company;
	const look = {
		...(logo !== undefined && { logo }),
		...(fonts !== undefined && { fonts }),
		...(wordTemplate !== undefined && { wordTemplate }),
	};
	const laws = (ids: readonly string[]): readonly Law[] => ids.map((id) => known(repository.laws.get(id), id));
	const document = (file: string) =>
		known(
			written.find((one) => one.source.file === file),
			file,
		);
	return {
		doc: {
			...doc,
			meta: { ...doc.meta, company: { ...doc.meta.company, ...look } },
			assets: new Map(pictures.map(([path, file]) => [path, known(repository.assets.get(file), file)])),
		},
		source,
		company,
		data: known(read.get(source), source.file).document.data,
		taken: new Map(taken.map(([field, file]) => [field, document(file)])),
		row: rows.get(source)?.[row],
		derived,
		used,
		citations: citations.map((citation) => ({
			...citation,
			among: laws(citation.among),
			laws: laws(citation.laws),
		})),
	};
}

/** What was kept came of what is read today, so all that it names is there. */
function known<T>(value: T | undefined, name: string): T {
	if (value === undefined) throw new Error(`${name} is gone, though nothing that was read has changed`);
	return value;
}
