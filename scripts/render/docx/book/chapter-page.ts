import type { Chapter } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { internalLink } from '../phrasing/internal-link.ts';
import type { Block, State } from '../state.ts';
import { twips } from '../twips.ts';
import { chapterHeading } from './chapter-heading.ts';
import { shortRule } from './short-rule.ts';

/** Opens a chapter with a page that lists its documents. */
export function chapterPage(chapter: Chapter, state: State): readonly Block[] {
	const entries = chapter.documents.map(({ anchor, title }) => {
		const link = internalLink(guard(state.bookmarks.get(anchor) ?? ''), [textRun(guard(title))]);
		return new KnownParagraph({ style: 'ChapterEntry', children: [link] });
	});
	const space = new KnownParagraph({ style: 'Spacer', spacing: { before: twips(48) } });
	return [space, chapterHeading(chapter, state), shortRule(state), ...entries];
}
