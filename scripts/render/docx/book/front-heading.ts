import type { Paragraph } from 'docx';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';

/**
 * A heading before the chapters.
 * @param onNewPage it begins a page
 */
export function frontHeading(title: string, onNewPage = true): Paragraph {
	return new KnownParagraph({
		style: 'FrontHeading',
		...(onNewPage ? { pageBreakBefore: true } : { spacing: { before: 480 } }),
		children: [textRun(guard(title))],
	});
}
