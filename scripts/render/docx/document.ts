import type { Doc } from '../../types/index.ts';
import { nameOf } from '../name-of.ts';
import { parted } from '../parted.ts';
import { body } from './body.ts';
import { firstHead } from './frame/first-head.ts';
import { foot } from './frame/foot.ts';
import { runningHead } from './frame/running-head.ts';
import { pageSetup } from './page-setup.ts';
import type { Card } from './properties/card.ts';
import type { Section } from './section.ts';
import type { State } from './state.ts';
import { annexPages } from './structure/annex-pages.ts';
import { endNamed } from './structure/end-named.ts';

/**
 * A document of its own: one section, whose first page has its head in the text, and one for each annex, which counts its
 * own pages. On a firm's template annexes go on with the pages of the text, as its feet may count those of the file.
 */
export function document(doc: Doc, card: Card, state: State): readonly Section[] {
	const { frame, meta } = doc;
	const { width, firm } = state.sheet;
	const annexes = firm ? [] : parted(doc.body).annexes;
	const pages = annexes.length > 0 ? { end: endOf(0) } : undefined;
	const text = body(doc, state);
	const options = {
		properties: { titlePage: true, page: pageSetup },
		headers: {
			first: firstHead(frame.watermark),
			default: runningHead(nameOf(doc), meta.company.name, width, frame.watermark),
		},
		footers: { first: foot(frame, width, pages), default: foot(frame, width, pages) },
		children: pages === undefined ? text : endNamed(text, pages.end, state),
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
