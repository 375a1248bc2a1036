import type { Frame } from '../../types/index.ts';
import { cssString } from './css-string.ts';

export interface PageWords {
	/** At the head, left: which document it is. */
	readonly left: string;
	/** At the head, right: whose it is. */
	readonly right: string;
	readonly frame: Pick<Frame, 'line' | 'notices' | 'words'>;
}

/**
 * The words in the margins of printed pages.
 * @param pages those with this name; empty: all that have none of their own
 */
export function pageBoxes(pages: string, { left, right, frame }: PageWords): string {
	const [before, between, after] = frame.words.page;
	const foot = [frame.line, frame.words.uncontrolledCopy].filter((line) => line !== '').join('\n');
	const notices = frame.notices.map(({ text }) => text).join(' · ');
	return `
@page ${pages} {
	@top-left { content: ${cssString(left)}; }
	@top-right { content: ${cssString(right)}; }
	@bottom-left-corner { content: ${cssString(notices)}; }
	@bottom-left { content: ${cssString(foot)}; }
	@bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; }
}
`;
}
