import { Header, Paragraph, TextRun } from 'docx';
import type { Compared } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { comparedWords } from '../tracked/compared.ts';
import { between } from './between.ts';
import { watermark } from './watermark.ts';

/**
 * What stands above every page from the second: which text this is, and whose.
 * @param width room for text, in twips
 * @param mark the watermark, if there is one
 */
export function runningHead(left: Compared, right: string, width: number, mark?: string): Header {
	const ends = [...comparedWords(left), ...between(left, right, 8.5, width), new TextRun(guard(right))];
	return new Header({ children: [new Paragraph({ style: 'Header', children: [...ends, ...watermark(mark)] })] });
}
