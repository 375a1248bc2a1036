import type { Paragraph } from 'docx';
import { bookmarked } from '../bookmarked.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import type { Setting, State } from '../state.ts';
import { words } from '../words.ts';

/** A heading that the contents and links of the book lead to. */
export function namedHeading(
	{ style, title, anchor }: { readonly style: string; readonly title: string; readonly anchor: string },
	setting: Pick<Setting, 'run'>,
	state: State,
): Paragraph {
	const children = [words(title, setting)];
	const bookmark = state.bookmarks.get(anchor);
	if (bookmark === undefined) throw new Error(`Nothing leads to “${anchor}”`);
	return new KnownParagraph({ style, children: bookmarked(guard(bookmark), state.id(), children) });
}
