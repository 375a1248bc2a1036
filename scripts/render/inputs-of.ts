import { hashOf } from '../publish/hash-of.ts';
import type { Doc, Edition } from '../types/index.ts';

/** One hash over all that a document's files are made from: its tree, metadata and pictures, and the program that renders it. */
export function inputsOf(doc: Doc, tool: string): string {
	const { assets, meta, ...rest } = doc;
	const { logo, ...company } = meta.company;
	const pictures = [...assets.values(), ...(logo === undefined ? [] : [logo])];
	const written = JSON.stringify({ ...rest, meta: { ...meta, company } }, withoutPlaces);
	return hashOf([tool, written, ...pictures.flatMap(({ file, bytes }) => [file, bytes])]);
}

/** One hash over all that a handbook's files are made from. */
export function inputsOfEdition({ chapters, firm, assets, ...rest }: Edition, tool: string): string {
	const { logo, ...printed } = firm;
	const documents = chapters.flatMap((chapter) => chapter.documents.map(({ doc }) => inputsOf(doc, tool)));
	const titles = chapters.map(({ title, documents: parts }) => [title, parts.map((part) => part.title)]);
	const written = JSON.stringify({ ...rest, firm: printed, titles, pictures: [...assets.keys()] });
	return hashOf([tool, written, ...documents, ...(logo === undefined ? [] : [logo.file, logo.bytes])]);
}

/** Where a text stood is not printed, so a line more above it changes nothing. */
function withoutPlaces(key: string, value: unknown): unknown {
	return key === 'place' ? undefined : value;
}
