import type { BookDocument, Chapter, Edition } from '../../../types/index.ts';
import { foot } from '../frame/foot.ts';
import { runningHead } from '../frame/running-head.ts';
import { pageSetup } from '../page-setup.ts';
import type { Card } from '../properties/card.ts';
import { documentCard } from '../properties/document-card.ts';
import type { Section } from '../section.ts';
import type { Block, State } from '../state.ts';
import { chapterHeading } from './chapter-heading.ts';
import { chapterPage } from './chapter-page.ts';
import { cover } from './cover.ts';
import { front } from './front.ts';
import { isLong } from './is-long.ts';
import { part } from './part.ts';

/**
 * A handbook: its front pages, then every document as a section, so that each page says in every reader which document
 * it belongs to. The foot is that of the front pages throughout.
 */
export function book(edition: Edition, card: Card, state: State): readonly Section[] {
	const { chapters, firm, frame, title } = edition;
	const long = isLong(edition);
	const pages = (children: readonly Block[]): Section => ({
		card,
		options: {
			properties: { page: pageSetup },
			headers: { default: runningHead(title, firm.name, state.sheet.width) },
			children,
		},
	});
	const opening = pages(front(edition, state));
	const footers = { default: foot(frame, state.sheet.width) };
	return [
		...cover(edition, card, state),
		{ ...opening, options: { ...opening.options, footers } },
		...chapters.flatMap((chapter) => [
			...(long ? [pages(chapterPage(chapter, state))] : []),
			...documents(chapter, long ? [] : [chapterHeading(chapter, state)], edition, state),
		]),
	];
}

/** The first document of a chapter stands below what opens it. */
function documents(chapter: Chapter, opening: readonly Block[], edition: Edition, state: State): readonly Section[] {
	return chapter.documents.map((document, index) => section(document, index === 0 ? opening : [], edition, state));
}

function section(
	document: BookDocument,
	opening: readonly Block[],
	{ firm, language }: Edition,
	state: State,
): Section {
	const { doc, title } = document;
	const head = runningHead(title, firm.name, state.sheet.width, doc.frame.watermark);
	const children = [...opening, ...part(document, language, state)];
	return {
		card: documentCard(doc),
		options: { properties: { page: pageSetup }, headers: { default: head }, children },
	};
}
