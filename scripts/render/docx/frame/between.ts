import { Tab, TextRun } from 'docx';
import { textWidth } from '../../text-width.ts';

/**
 * What parts the left end of a line from the right one; where both do not fit, the right one gets a line of its own.
 * @param width room for text, in twips
 */
export function between(left: string, right: string, points: number, width: number): TextRun {
	const fits = textWidth(left, points) + textWidth(right, points) < width - 200;
	return new TextRun({ break: fits ? 0 : 1, children: [new Tab()] });
}
