import type { Paragraph } from 'docx';
import { KnownParagraph } from '../known/known-paragraph.ts';

/** An empty line as low as Word allows: two tables would become one without a paragraph between them. */
export function spacer(): Paragraph {
	return new KnownParagraph({ style: 'Spacer' });
}
