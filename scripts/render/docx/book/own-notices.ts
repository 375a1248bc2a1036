import type { Doc, Notice } from '../../../types/index.ts';

/** What must be known of one document of the book; that the facts are made up is said of the whole. */
export function ownNotices({ frame }: Doc): readonly Notice[] {
	return frame.notices.filter(({ type }) => type !== 'example');
}
