import { Header } from 'docx';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { watermark } from './watermark.ts';

/** The first page has its head in the text; above it stands at most the watermark. */
export function firstHead(mark?: string): Header {
	return new Header({ children: [new KnownParagraph({ style: 'Spacer', children: watermark(mark) })] });
}
