import { Paragraph, TextRun } from 'docx';
import { guard } from '../guard.ts';

/**
 * A heading before the chapters.
 * @param onNewPage it begins a page
 */
export function frontHeading(title: string, onNewPage = true): Paragraph {
	return new Paragraph({
		style: 'FrontHeading',
		...(onNewPage ? { pageBreakBefore: true } : { spacing: { before: 480 } }),
		children: [new TextRun(guard(title))],
	});
}
