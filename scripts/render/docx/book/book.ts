import type { ISectionOptions } from 'docx';
import type { Chapter, Edition } from '../../../types/index.ts';
import { firstHead } from '../frame/first-head.ts';
import { foot } from '../frame/foot.ts';
import { runningHead } from '../frame/running-head.ts';
import { pageSetup } from '../page-setup.ts';
import type { State } from '../state.ts';
import { chapterHeading } from './chapter-heading.ts';
import { front } from './front.ts';
import { part } from './part.ts';

/**
 * A handbook: its front pages, then every document as a section, so that each page says in every reader which document
 * it belongs to. The foot is that of the first section throughout.
 */
export function book(edition: Edition, state: State): readonly ISectionOptions[] {
	const { firm, frame, title } = edition;
	const opening: ISectionOptions = {
		properties: { titlePage: true, page: pageSetup },
		headers: { first: firstHead(), default: runningHead(title, firm.name, state.sheet.width) },
		footers: { first: foot(frame, state.sheet.width), default: foot(frame, state.sheet.width) },
		children: front(edition, state),
	};
	return [opening, ...edition.chapters.flatMap((chapter) => sections(chapter, edition, state))];
}

/** The heading of a chapter stands above its first document. */
function sections(chapter: Chapter, { firm, language }: Edition, state: State): readonly ISectionOptions[] {
	return chapter.documents.map((document, index) => ({
		properties: { page: pageSetup },
		headers: { default: runningHead(document.title, firm.name, state.sheet.width, document.doc.frame.watermark) },
		children: [...(index === 0 ? [chapterHeading(chapter, state)] : []), ...part(document, language, state)],
	}));
}
