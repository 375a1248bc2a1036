import { Footer, Paragraph, Tab, TextRun } from 'docx';
import type { Doc } from '../../../types/index.ts';
import { element } from '../element.ts';
import { guard } from '../guard.ts';
import { inline } from '../inline.ts';

/** What stands below every page: what must be known, where the document stands, and which page this is. */
export function foot({ frame }: Doc): Footer {
	const [before, between, after] = frame.words.page;
	const notices = frame.notices.map(({ text }) => text).join(' · ');
	return new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				children: [
					new TextRun({ children: [guard(frame.line), new Tab(), guard(before)] }),
					field('PAGE'),
					new TextRun(guard(between)),
					field('NUMPAGES'),
					new TextRun(guard(after)),
				],
			}),
			new Paragraph({ style: 'FooterNote', children: [new TextRun(guard(frame.words.uncontrolledCopy))] }),
			...(notices === '' ? [] : [new Paragraph({ style: 'FooterNotice', children: [new TextRun(guard(notices))] })]),
		],
	});
}

/** Word counts when it lays the page out; until then 1 stands there. */
function field(instruction: string) {
	return inline(element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [new TextRun('1')]));
}
