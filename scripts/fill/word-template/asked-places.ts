import type { WordTemplate } from '../../types/index.ts';
import { fieldsIn } from './fields-in.ts';
import { paragraphText } from './paragraph-text.ts';
import { parsePart } from './parse-part.ts';
import { place, propertyAsked } from './places.ts';
import type { TakenParts } from './taken-parts.ts';
import { elements } from './word-xml.ts';

/** What a template asks to have filled in. */
export interface AskedPlaces {
	/** Between braces: `document.title`. */
	readonly places: readonly string[];
	/** By fields: `documentId`. */
	readonly properties: readonly string[];
	/** Text or pictures stand in the template's own text, and not the place where that of documents goes. */
	readonly unplaced: boolean;
}

/** Reads them from the text, heads and feet of a template. */
export function askedPlaces(template: Pick<WordTemplate, 'parts'>, taken: TakenParts, body: string): AskedPlaces {
	const roots = [taken.document, ...taken.edges].map((part) => parsePart(template.parts.get(part) ?? ''));
	const paragraphs = roots.map((root) => elements(root, 'p'));
	const [own = []] = paragraphs;
	const placed = own.some((paragraph) => isBodyPlace(paragraphText(paragraph), body));
	const filled = own.some(
		(paragraph) => paragraphText(paragraph).trim() !== '' || elements(paragraph, 'drawing').length > 0,
	);
	return {
		places: paragraphs.flat().flatMap((each) => [...paragraphText(each).matchAll(place)].map(([, name = '']) => name)),
		properties: roots.flatMap((root) =>
			root.documentElement === null
				? []
				: fieldsIn(root.documentElement).flatMap(({ instruction }) => propertyAsked(instruction) ?? []),
		),
		unplaced: filled && !placed,
	};
}

/** The place for the text stands in a paragraph of its own. */
export function isBodyPlace(text: string, body: string): boolean {
	return text.replaceAll(/\s/gu, '') === `{{${body}}}`;
}
