import type { BookDocument, Edition } from '../../../types/index.ts';
import { foot } from '../frame/foot.ts';
import { runningHead } from '../frame/running-head.ts';
import { pageSetup } from '../page-setup.ts';
import type { Card } from '../properties/card.ts';
import { documentCard } from '../properties/document-card.ts';
import type { Section } from '../section.ts';
import type { Block, State } from '../state.ts';
import { plainWords } from '../tracked/compared.ts';
import { chapterHeading } from './chapter-heading.ts';
import { chapterPage } from './chapter-page.ts';
import { cover } from './cover.ts';
import { front } from './front.ts';
import { isLong } from './is-long.ts';
import { ownNotices } from './own-notices.ts';
import { pages } from './pages.ts';
import { part } from './part.ts';
import { standingOf } from './standing-of.ts';

/**
 * A handbook: its front pages, then every document as a section, so that each page says in every reader which document
 * it belongs to. The foot is that of the front pages throughout, unless documents have notices of their own.
 */
export function book(edition: Edition, card: Card, state: State): readonly Section[] {
	const { chapters } = edition;
	const long = isLong(edition);
	const feet = chapters.some(({ documents }) => documents.some(({ doc }) => ownNotices(doc).length > 0));
	return [
		...cover(edition, card, state),
		pages(edition, card, front(edition, state), true, state),
		...chapters.flatMap((chapter) => [
			...(long ? [pages(edition, card, chapterPage(chapter, state), feet, state)] : []),
			...chapter.documents.map((document, index) => {
				const opening = index === 0 && !long ? [chapterHeading(chapter, state)] : [];
				return section(document, [...opening, ...part(document, edition.language, state)], feet, edition, state);
			}),
		]),
	];
}

function section(
	{ doc, title }: BookDocument,
	children: readonly Block[],
	withFoot: boolean,
	{ firm, frame }: Edition,
	{ sheet }: State,
): Section {
	const standing = standingOf({ ...frame, notices: [...frame.notices, ...ownNotices(doc)] });
	return {
		card: documentCard(doc),
		options: {
			properties: { page: pageSetup },
			headers: { default: runningHead(plainWords(title), firm.name, sheet.width, doc.frame.watermark) },
			...(withFoot && { footers: { default: foot(standing, sheet.width) } }),
			children,
		},
	};
}
