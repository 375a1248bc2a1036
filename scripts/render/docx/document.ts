import type { Doc } from '../../types/index.ts';
import { body } from './body.ts';
import { firstHead } from './frame/first-head.ts';
import { foot } from './frame/foot.ts';
import { runningHead } from './frame/running-head.ts';
import { nameShown, shown } from './frame/shown.ts';
import { pageSetup } from './page-setup.ts';
import type { Card } from './properties/card.ts';
import type { Section } from './section.ts';
import type { State } from './state.ts';
import { annexPages } from './structure/annex-pages.ts';
import { annexPlaces } from './structure/annex-places.ts';
import { endNamed } from './structure/end-named.ts';

/**
 * A document of its own: one section, whose first page has its head in the text, and one for each annex, which counts its
 * own pages.
 */
export function document(doc: Doc, card: Card, state: State): readonly Section[] {
	const { frame, meta } = doc;
	const { width } = state.sheet;
	const { line, notices } = shown(doc);
	const standing = { line, notices, words: frame.words };
	// A template has heads and feet of its own.
	const current = state.sheet.firm ? undefined : frame.current;
	// The page with the code says beside it that paper is no controlled copy.
	const unsaid = { ...standing, words: { ...frame.words, uncontrolledCopy: '' } };
	const { apart: annexes, after } = annexPlaces(doc, state);
	const pages = annexes.length > 0 ? { end: endOf(0) } : undefined;
	const children = body(doc, after, state);
	const options = {
		properties: { titlePage: true, page: pageSetup },
		headers: {
			first: firstHead(current, frame.watermark, state),
			default: runningHead(nameShown(doc), meta.company.name, width, frame.watermark),
		},
		footers: {
			first: foot(current === undefined ? standing : unsaid, width, pages),
			default: foot(standing, width, pages),
		},
		children: pages === undefined ? children : endNamed(children, pages.end, state),
	};
	return [
		{ card, options },
		...annexes.map((annex, index) => ({ card, options: annexPages(annex, endOf(index + 1), doc, state) })),
	];
}

/** Begins as no bookmark of an anchor can. */
function endOf(part: number): string {
	return `_End${part}`;
}
