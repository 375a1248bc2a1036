import type { Element } from '@xmldom/xmldom';
import type { WordTemplate } from '../../types/index.ts';
import { bodyOf } from './body-of.ts';
import { bodyPlaceIn } from './body-place.ts';
import { paragraphText } from './paragraph-text.ts';
import { rootOf } from './root-of.ts';
import type { TakenParts } from './taken-parts.ts';
import { elements } from './word-xml.ts';

/** The text of a template that comes into documents. */
export interface UsedTexts {
	/** Heads and feet, and the template's own text when it has a place for that of documents. */
	readonly parts: readonly { readonly path: string; readonly root: Element }[];
	/** That place. */
	readonly place: Element | undefined;
	/** The template has text or pictures of its own that are not used. */
	readonly unused: boolean;
}

/** Reads a template's texts. */
export function usedTexts({ parts }: Pick<WordTemplate, 'parts'>, taken: TakenParts): UsedTexts {
	const edges = taken.edges.map((path) => ({ path, root: rootOf(parts.get(path)) }));
	const root = rootOf(parts.get(taken.document));
	const place = bodyPlaceIn(bodyOf(root));
	if (place !== undefined) return { parts: [{ path: taken.document, root }, ...edges], place, unused: false };
	return { parts: edges, place, unused: elements(root, 'p').some(isFilled) };
}

function isFilled(paragraph: Element): boolean {
	return paragraphText(paragraph).trim() !== '' || elements(paragraph, 'drawing').length > 0;
}
