import type { BookDocument, Language } from '../../../types/index.ts';
import { controlTable } from '../frame/control-table.ts';
import { notices } from '../frame/notices.ts';
import { noticeRows } from '../frame/shown.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { running } from '../running.ts';
import type { Block, State } from '../state.ts';
import { words } from '../words.ts';
import { namedHeading } from './named-heading.ts';
import { ownNotices } from './own-notices.ts';

/** One document of the book: its title, where it stands, who answers for it, and its text. */
export function part({ title, anchor, doc }: BookDocument, language: Language, state: State): readonly Block[] {
	const setting = running(doc, language, state.sheet.width);
	const control = controlTable(doc, setting, state.sheet.breadth);
	const heading = namedHeading({ style: 'Heading2', title, anchor }, setting, state);
	const standing = new KnownParagraph({ style: 'Subtitle', children: [words(doc.frame.line, setting)] });
	if (control.length > 0) state.leaveGap();
	return [
		heading,
		standing,
		...control,
		...notices(noticeRows(ownNotices(doc)), setting, state),
		...state.blocks(doc.body.children, setting),
		...state.spacer(),
	];
}
