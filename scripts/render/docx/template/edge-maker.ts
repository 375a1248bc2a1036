import { rootOf } from '../../../fill/word-template/root-of.ts';
import type { WordTemplate } from '../../../types/index.ts';
import { attributeText } from '../attribute-text.ts';
import { carried } from './carried.ts';
import type { Draft } from './draft.ts';
import { fillControls } from './fill-controls.ts';
import { fillFields } from './fill-fields.ts';
import { fillPlaces } from './fill-places.ts';
import type { Edge } from './pages-of.ts';
import { declare, scrub } from './scrub.ts';
import { type Stamps, stamp } from './stamps.ts';
import type { Values } from './values-of.ts';
import { writtenPart } from './written-part.ts';

/** What a head or a foot is made of. */
export interface EdgeRequest {
	readonly edge: Edge;
	/** A part of the template; undefined: an empty one. */
	readonly from: string | undefined;
	readonly values: Values;
	readonly stamps: Stamps;
}

/**
 * Makes heads and feet of documents from those of the template; what comes out alike is made once.
 * @param empty style of an empty line
 * @returns the id by which the text refers to it
 */
export function edgeMaker(template: WordTemplate, draft: Draft, empty: string): (request: EdgeRequest) => string {
	const made = new Map<string, string>();
	return ({ edge, from, values, stamps }) => {
		const root = rootOf(from === undefined ? emptyPart(edge, empty) : template.parts.get(from));
		declare(root);
		scrub(root, 0);
		fillFields(root, values.properties);
		fillControls(root, values.properties);
		fillPlaces(root, values.places);
		stamp(root, edge, stamps);
		const key = `${edge} ${from} ${written(root)}`;
		const known = made.get(key);
		if (known !== undefined) return known;
		const path = `word/template${edge === 'header' ? 'Head' : 'Foot'}${made.size + 1}.xml`;
		if (from !== undefined) carried(root, { from, to: path }, template, draft);
		scrub(root, 1000 * (made.size + 1));
		draft.put(path, written(root), `application/vnd.openxmlformats-officedocument.wordprocessingml.${edge}+xml`);
		const id = draft.relate('word/document.xml', edge, path);
		made.set(key, id);
		return id;
	};
}

/** The library numbers watermarks at random. */
function written(root: Parameters<typeof writtenPart>[0]): string {
	return writtenPart(root).replaceAll(/ id="PowerPlusWaterMarkObject[^"]*"/gu, ' id="PowerPlusWaterMarkObject1"');
}

function emptyPart(edge: Edge, style: string): string {
	const name = edge === 'header' ? 'w:hdr' : 'w:ftr';
	const line = `<w:p><w:pPr><w:pStyle w:val="${attributeText(style)}"/></w:pPr></w:p>`;
	return `<${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${line}</${name}>`;
}
