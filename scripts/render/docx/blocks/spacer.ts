import { Paragraph } from 'docx';

/** An empty line as low as Word allows: two tables would become one without a paragraph between them. */
export function spacer(): Paragraph {
	return new Paragraph({ style: 'Spacer' });
}
