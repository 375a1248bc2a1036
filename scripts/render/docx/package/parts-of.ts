import {
	Body,
	FootNotes,
	type IContext,
	type ISectionOptions,
	type IXmlableObject,
	Media,
	Numbering,
	type NumberingDefinition,
	type Paragraph,
} from 'docx';
import type { Block } from '../state.ts';
import type { Look } from '../styles/look.ts';
import { Edges, relationship } from './edges.ts';
import { withoutStrayMarks } from './mended.ts';
import type { Parts } from './parts.ts';
import { Relations } from './relations.ts';
import { relationshipsPath, shellOf, textPath } from './shell-of.ts';
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
	const numbering = new Numbering({ config: [...lists] });
	const edges = new Edges(media);
	const body = new Body();
	for (const { children, properties, ...section } of sections) {
		body.addSection({ ...properties, ...edges.ofSection(section) });
		for (const child of children) body.push(child);
	}
	const links = new Relations();
	const text = { View: { Body: body }, Relationships: links };
	const file = { Document: text, Media: media, Numbering: numbering, Theme: shell.document.Theme };

	/** Written as it stands: places for the ids of pictures and lists are filled in when all pictures are known. */
	const write = (view: Component, viewWrapper: object): string => {
		const context = { file, viewWrapper, stack: [] } as unknown as IContext;
		const written = view.prepForXml(context);
		if (written === undefined) throw new Error('docx writes nothing of a part');
		return xmlOf(written);
	};
	const filled = (xml: string, relations: Relations): string => {
		if (!xml.includes('{')) return xml;
		const asked = new Set(Array.from(xml.matchAll(place), ([, key]) => key));
		const ids = new Map(
			numbering.ConcreteNumbering.map((list) => [`${list.reference}-${list.instance}`, String(list.numId)]),
		);
		const pictures = media.Entries.filter(([key]) => asked.has(key));
		pictures.forEach(([key, { fileName }], index) => {
			relations.addRelationship(firstPicture + index, `${relationship}/image`, `media/${fileName}`);
			ids.set(key, String(firstPicture + index));
		});
		return xml.replaceAll(place, (whole, key: string) => ids.get(key) ?? whole);
	};

	const written = write(body, text);
	if (notes.size > 0) {
		const view = new FootNotes();
		// The library's type asks for paragraphs, though Word and the library take tables in notes too.
		for (const [id, blocks] of notes) view.createFootNote(id, blocks as readonly Paragraph[]);
		const own = { View: view, Relationships: new Relations() };
		parts.set('word/footnotes.xml', withoutStrayMarks(filled(`${alone}${write(view, own)}`, own.Relationships)));
		parts.set('word/_rels/footnotes.xml.rels', own.Relationships.part());
	}
	for (const { name, wrapper } of edges.all) {
		const own = { View: wrapper.View, Relationships: new Relations() };
		parts.set(`word/${name}`, filled(`${declaration}${write(wrapper.View, own)}`, own.Relationships));
		parts.set(`word/_rels/${name}.rels`, own.Relationships.part());
	}
	parts.set(textPath, filled(`${shell.opening}${written}${shell.closing}`, links));
	parts.set(relationshipsPath, relationships(shell.relationships, edges, links));
	parts.set('word/numbering.xml', `${alone}${write(numbering, text)}`);
	parts.set(typesPath, withEdges(String(parts.get(typesPath)), edges));
	for (const { fileName, data } of media.Array) parts.set(`word/media/${fileName}`, data as Uint8Array);
	return parts;
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
