import { Header, Paragraph, Tab, TextRun } from 'docx';
import type { Doc } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { watermark } from './watermark.ts';

/** What stands above every page from the second: which document this is, and whose. */
export function runningHead(doc: Doc): Header {
	const { id, meta } = doc;
	const left = guard(`${id} ${meta.title}`);
	const text = new TextRun({ children: [left, new Tab(), guard(meta.company.name)] });
	return new Header({ children: [new Paragraph({ style: 'Header', children: [text, ...watermark(doc)] })] });
}
