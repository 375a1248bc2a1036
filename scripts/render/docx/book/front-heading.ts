import { Paragraph, TextRun } from 'docx';
import { guard } from '../guard.ts';

/** A heading before the chapters. */
export function frontHeading(title: string): Paragraph {
	return new Paragraph({ style: 'FrontHeading', children: [new TextRun(guard(title))] });
}
