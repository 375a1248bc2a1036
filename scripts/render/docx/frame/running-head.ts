import { Header } from 'docx';
import type { Compared } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { comparedWords } from '../tracked/compared.ts';
import { between } from './between.ts';
import { watermark } from './watermark.ts';

/**
 * What stands above every page from the second: which text this is, and whose.
 * @param width room for text, in twips
 * @param mark the watermark, if there is one
 */
export function runningHead(left: Compared, right: string, width: number, mark?: string): Header {
	const ends = [...comparedWords(left), ...between(left, right, 8.5, width), textRun(guard(right))];
	return new Header({ children: [new KnownParagraph({ style: 'Header', children: [...ends, ...watermark(mark)] })] });
}
