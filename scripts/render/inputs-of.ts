import { hashOf } from '../publish/hash-of.ts';
import type { Doc, Edition } from '../types/index.ts';

/** One hash over all that a document's files are made from: what it says, and the program that renders it. */
export function inputsOf(doc: Doc, tool: string): string {
	return withTool(treeOf(doc), tool);
}

/** One hash over all that a handbook's files are made from. */
export function inputsOfEdition(edition: Edition, tool: string): string {
	return withTool(treeOfEdition(edition), tool);
}

/** The hash over all that files are made from, of the hash over what they say. */
export function withTool(tree: string, tool: string): string {
	return hashOf([tool, tree]);
}

/** One hash over all that a document says and how it looks: its tree, metadata and pictures. */
export function treeOf(doc: Doc): string {
	const { assets, meta, ...rest } = doc;
	const { logo, fonts, wordTemplate, ...company } = meta.company;
	const files = [...assets.values(), ...(logo === undefined ? [] : [logo]), ...(fonts?.faces ?? [])];
	const written = JSON.stringify({ ...rest, meta: { ...meta, company }, font: fonts?.name }, withoutPlaces);
	const template = [...(wordTemplate?.parts ?? []), ...(wordTemplate?.facts ?? [])].flat();
	return hashOf([written, ...files.flatMap(({ file, bytes }) => [file, bytes]), ...template]);
}

/** One hash over all that a handbook says and how it looks. */
export function treeOfEdition({ chapters, firm, assets, ...rest }: Edition): string {
	const { logo, fonts, wordTemplate: _, ...printed } = firm;
	const documents = chapters.flatMap((chapter) => chapter.documents.map(({ doc }) => treeOf(doc)));
	const titles = chapters.map(({ title, documents: parts }) => [title, parts.map((part) => part.title)]);
	const written = JSON.stringify({ ...rest, firm: printed, titles, pictures: [...assets.keys()] });
	const files = [...(logo === undefined ? [] : [logo]), ...(fonts?.faces ?? [])];
	return hashOf([written, ...documents, ...files.flatMap(({ file, bytes }) => [file, bytes])]);
}

/** Where a text stood is not printed, so a line more above it changes nothing. */
function withoutPlaces(key: string, value: unknown): unknown {
	return key === 'place' ? undefined : value;
}
