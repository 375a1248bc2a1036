import type { Chapter } from '../../../types/index.ts';
import type { Block, State } from '../state.ts';
import { namedHeading } from './named-heading.ts';

/** What parts the book. */
export function chapterHeading({ title, anchor }: Chapter, state: State): Block {
	return namedHeading({ style: 'Heading1', title, anchor }, { run: {} }, state);
}
