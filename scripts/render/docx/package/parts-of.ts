import {
	Body,
	FootNotes,
	type IContext,
	type ISectionOptions,
	type IXmlableObject,
	Media,
	type NumberingDefinition,
	type Paragraph,
} from 'docx';
import type { Block } from '../state.ts';
import type { Look } from '../styles/look.ts';
import { Edges, relationship } from './edges.ts';
import { ListsAsked } from './lists-asked.ts';
import { withoutStrayMarks } from './mended.ts';
import type { Parts } from './parts.ts';
import { Relations } from './relations.ts';
import { shellOf, textPath } from './shell-of.ts';
import { xmlOf } from './xml-of.ts';

/** What `docx` is to write. */
export interface Material {
	readonly look: Pick<Look, 'brand' | 'font'>;
	readonly sections: readonly ISectionOptions[];
	readonly lists: readonly NumberingDefinition[];
	/** What stands in each note, by its id. */
	readonly notes: ReadonlyMap<number, readonly Block[]>;
}

/**
 * The parts of a Word file as `docx` writes them, but for those that have parts of our own: styles and properties. What
 * all files with a look share is taken from a document that the library has compiled before; what a file has for
 * itself is written by the same components in the same order, each once.
 */
export function partsOf({ look, sections, lists, notes }: Material): Parts {
	const shell = shellOf(look);
	const parts = new Map(shell.parts);
	const media = new Media();
	const asked = new ListsAsked();
	const edges = new Edges(media);
	const body = new Body();
	for (const { children, properties, ...section } of sections) {
		body.addSection({ ...properties, ...edges.ofSection(section) });
		for (const child of children) body.push(child);
	}
	const links = new Relations();
	const text = { View: { Body: body }, Relationships: links };
	const file = { Document: text, Media: media, Numbering: asked, Theme: shell.document.Theme };

	const write = (path: string, view: Component, relations: Relations, around: (xml: string) => string): Draft => {
		const viewWrapper = view === body ? text : { View: view, Relationships: relations };
		const written = view.prepForXml({ file, viewWrapper, stack: [] } as unknown as IContext);
		if (written === undefined) throw new Error(`docx writes nothing of ${path}`);
		return { path, xml: around(xmlOf(written)), relations };
	};

	const drafts = [write(textPath, body, links, (xml) => `${shell.opening}${xml}${shell.closing}`)];
	if (notes.size > 0) {
		const view = new FootNotes();
		// The library's type asks for paragraphs, though Word and the library take tables in notes too.
		for (const [id, blocks] of notes) view.createFootNote(id, blocks as readonly Paragraph[]);
		drafts.push(write('word/footnotes.xml', view, new Relations(), (xml) => `${alone}${withoutStrayMarks(xml)}`));
	}
	for (const { name, wrapper } of edges.all)
		drafts.push(write(`word/${name}`, wrapper.View, new Relations(), (xml) => `${declaration}${xml}`));

	const numbering = asked.written(lists, { file, viewWrapper: text, stack: [] } as unknown as IContext);
	for (const draft of drafts) {
		parts.set(draft.path, filled(draft, numbering.ids, media));
		parts.set(relationshipsOf(draft.path), draft.relations.part());
	}
	parts.set(relationshipsOf(textPath), relationships(shell.relationships, edges, links));
	parts.set('word/numbering.xml', `${alone}${numbering.xml}`);
	parts.set(typesPath, withEdges(String(parts.get(typesPath)), edges));
	for (const { fileName, data } of media.Array) parts.set(`word/media/${fileName}`, data as Uint8Array);
	return parts;
}

/** A part in which the ids of pictures and lists are still to be filled in: all are known when all parts are written. */
interface Draft {
	readonly path: string;
	readonly xml: string;
	readonly relations: Relations;
}

function filled({ xml, relations }: Draft, lists: ReadonlyMap<string, string>, media: Media): string {
	if (!xml.includes('{')) return xml;
	const asked = new Set(Array.from(xml.matchAll(place), ([, key]) => key));
	const pictures = new Map<string, string>();
	for (const [key, { fileName }] of media.Entries) {
		if (!asked.has(key)) continue;
		const id = firstPicture + pictures.size;
		relations.addRelationship(id, `${relationship}/image`, `media/${fileName}`);
		pictures.set(key, String(id));
	}
	return xml.replaceAll(place, (whole, key: string) => lists.get(key) ?? pictures.get(key) ?? whole);
}

function relationshipsOf(path: string): string {
	return `word/_rels/${path.slice('word/'.length)}.rels`;
}

interface Component {
	prepForXml(context: IContext): IXmlableObject | undefined;
}

/** Where the library leaves an id to be filled in; no other text holds braces while it works. */
const place = /\{([^{}]+)\}/g;
const firstPicture = 1_000_000;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const alone = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** In the library's order: heads and feet before the theme, links and pictures before the fonts. */
function relationships(shared: readonly string[], edges: Edges, links: Relations): string {
	const all = new Relations();
	for (const one of shared) {
		if (one.includes(`${relationship}/theme"`)) edges.relate(all);
		if (one.includes(`${relationship}/fontTable"`)) all.join(links);
		all.add(one);
	}
	return all.part();
}

const typesPath = '[Content_Types].xml';
const typeOf = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function withEdges(types: string, { all }: Edges): string {
	const own = all.map(({ kind, name }) => `<Override ContentType="${typeOf}.${kind}+xml" PartName="/word/${name}"/>`);
	return types.replace(`<Override ContentType="${typeOf}.webSettings+xml"`, (next) => `${own.join('')}${next}`);
}
