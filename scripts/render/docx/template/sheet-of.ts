import type { Element } from '@xmldom/xmldom';
import { bodyOf } from '../../../fill/word-template/body-of.ts';
import { bodyPlaceIn } from '../../../fill/word-template/body-place.ts';
import { paragraphText } from '../../../fill/word-template/paragraph-text.ts';
import { takenParts } from '../../../fill/word-template/taken-parts.ts';
import { elements } from '../../../fill/word-template/word-xml.ts';
import type { WordTemplate } from '../../../types/index.ts';
import { page } from '../page.ts';
import { textWidthOf } from './page-size.ts';
import { sectionsOf } from './pages-of.ts';
import { textOfTemplate } from './text-of-template.ts';

/** What our text has to know of the pages that it goes on. */
export interface Sheet {
	/** Room for text between the margins, in twips. */
	readonly width: number;
	/** How much wider the letters may be than those that widths are reckoned by. */
	readonly breadth: number;
	/** The firm is named by the template. */
	readonly firm: boolean;
	/** The title stands on the template's cover. */
	readonly title: boolean;
}

/** The pages of our own look. */
export const ownSheet: Sheet = { width: page.text, breadth: 1, firm: false, title: false };

/** The pages of a template. */
export function sheetOf(template: WordTemplate): Sheet {
	const root = textOfTemplate(template.parts.get(takenParts(template)?.document ?? ''));
	const place = bodyPlaceIn(bodyOf(root));
	const cover = place === undefined ? [] : elements(root, 'p').map(paragraphText);
	const section = sectionOf(root, place);
	return {
		width: section === undefined ? page.text : textWidthOf(section),
		breadth: unknownFont,
		firm: true,
		title: cover.some((text) => /\{\{\s*document\.title\s*\}\}/u.test(text)),
	};
}

/** A firm's typeface is seldom as narrow as Calibri. */
export const unknownFont = 1.15;

/** The properties of the section that a paragraph stands in: those that come next. */
export function sectionOf(root: Element, place: Element | undefined): Element | undefined {
	const sections = sectionsOf(root);
	if (place === undefined) return sections.at(-1);
	const all = Array.from(root.getElementsByTagNameNS('*', '*'));
	const from = all.indexOf(place);
	return sections.find((section) => all.indexOf(section) > from);
}
