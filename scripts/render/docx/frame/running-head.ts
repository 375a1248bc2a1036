import { Header, Paragraph, TextRun } from 'docx';
import type { Doc } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { between } from './between.ts';
import { watermark } from './watermark.ts';

/** What stands above every page from the second: which document this is, and whose. */
export function runningHead(doc: Doc): Header {
	const { id, meta } = doc;
	const left = `${id} ${meta.title}`;
	const right = meta.company.name;
	const ends = [new TextRun(guard(left)), between(left, right, 8.5), new TextRun(guard(right))];
	return new Header({ children: [new Paragraph({ style: 'Header', children: [...ends, ...watermark(doc)] })] });
}
