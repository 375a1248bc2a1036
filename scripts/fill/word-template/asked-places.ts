import { fieldsIn } from './fields-in.ts';
import { paragraphText } from './paragraph-text.ts';
import { place, propertyAsked } from './places.ts';
import type { UsedTexts } from './used-texts.ts';
import { elements } from './word-xml.ts';

/** What a template asks to have filled in. */
export interface AskedPlaces {
	/** Between braces: `document.title`. */
	readonly places: readonly string[];
	/** By fields: `documentId`. */
	readonly properties: readonly string[];
}

/** Reads them from the texts that come into documents; the one place for the text itself is not among them. */
export function askedPlaces({ parts, place: body }: UsedTexts): AskedPlaces {
	const paragraphs = parts.flatMap(({ root }) => elements(root, 'p')).filter((each) => each !== body);
	return {
		places: paragraphs.flatMap((each) => [...paragraphText(each).matchAll(place)].map(([, name = '']) => name)),
		properties: parts.flatMap(({ root }) =>
			fieldsIn(root).flatMap(({ instruction }) => propertyAsked(instruction) ?? []),
		),
	};
}
